import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 8232:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 3898:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__;

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  J: () => (/* binding */ residencyAssert)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
;// CONCATENATED MODULE: ../../packages/core/lib/locations.js

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
const ZONE = /^((?:[a-z]{2}|eusc)(?:-[a-z]{2,5})?-(?:north|south|east|west|central|northeast|northwest|southeast|southwest)-\d{1,2})(?:[a-z]|-([a-z0-9-]{2,20}))$/;
/**
 * The local zones in EU member states, by what stands between the region and the number. Closed: a zone bears the
 * name of the region that runs it and can lie elsewhere, as `eu-west-3-cmn-wlz-1a` in Casablanca and `eu-central-1-ist-1a` in
 * Istanbul do. No wavelength zone is in the EU.
 * Source: lists of zones in the AWS Local Zones User Guide and the AWS Wavelength Developer Guide, November 2026.
 */
const ZONES_IN_EU = new Set(['ham', 'waw', 'hel', 'cph']);
/** Whether text has the form of an AWS region name, also of one that no table knows. */
const isRegionLike = (text) => text.length < 40 && REGION.test(text);
/**
 * Where an availability, local or wavelength zone such as `eu-central-1a` is: its region, or the zone itself where it is not known
 * to lie in the EU as its region does. Undefined for other text.
 */
function placeOfZone(text) {
    const [, region, local] = (text.length < 60 && ZONE.exec(text)) || [];
    return local === undefined || ZONES_IN_EU.has(local.replace(/-\d[a-z]?$/, '')) ? region : text;
}
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
    if (partition !== (0,partitions/* arnPartition */.IQ)(boundary.partition) && (kind === 'arn' || region !== undefined))
        return region === undefined ? `partition ${partition}` : `partition ${partition}, region ${region}`;
    if (region !== undefined && !boundary.regions.includes(region))
        return `region ${region}`;
    return undefined;
}

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ./lib/errors.js
var lib_errors = __nccwpck_require__(2705);
;// CONCATENATED MODULE: ./lib/documents/parse.js


/** Enough for what people and tools write, and no bomb. */
const MOST_ALIASES = 1000;
const DEEPEST = 200;
const LARGEST_SEARCHED = 4 * 1024 * 1024;
/**
 * Parses a JSON or YAML file into its documents. CloudFormation's short tags become their long form: `!Sub x` is `{ "Fn::Sub": x }`.
 * Documents that are empty are left out.
 * @throws DOCUMENT_UNREADABLE with line and column, and without a word of the file, which may hold secrets
 */
async function parseDocuments(file, given) {
    const text = given.replace(/^\ufeff/, '');
    const fault = (what, cause) => (0,lib_errors/* documentError */.aH)('DOCUMENT_UNREADABLE', `${file}${what}.`, 'Check that the file is whole, and that a template engine has already run.', {
        cause,
    });
    if (text.trim() === '')
        throw fault(' is empty');
    if (text.includes('\0'))
        throw fault(' is binary');
    const first = text.trimStart()[0];
    if (first === '{' || first === '[') {
        const parsed = parseJson(text);
        if (parsed !== undefined)
            return documentsOf([parsed], text, fault);
        // YAML can start with a brace too.
    }
    const yaml = await __nccwpck_require__.e(/* import() */ 831).then(__nccwpck_require__.bind(__nccwpck_require__, 2831));
    let documents;
    try {
        documents = yaml.loadAll(text, { schema: schemaWithTags(yaml), maxAliases: MOST_ALIASES, maxDepth: DEEPEST });
    }
    catch (error) {
        const { reason, mark } = error;
        const place = typeof mark?.line === 'number' ? `:${mark.line + 1}:${typeof mark.column === 'number' ? mark.column + 1 : 1}` : '';
        const why = typeof reason === 'string' && /^[a-zA-Z ,()0-9-]+$/.test(reason) ? ` (${reason})` : '';
        throw fault(`${place} is neither JSON nor YAML${why}`, error);
    }
    return documentsOf(documents, text, fault);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        // The other parser says where the mistake is, and quotes nothing.
        return undefined;
    }
}
function documentsOf(documents, text, fault) {
    const starts = [0];
    for (const match of text.matchAll(/^---(?=\s|$)/gm))
        if (match.index > 0)
            starts.push(match.index);
    const found = [];
    const lineAt = linesOf(text);
    documents.forEach((value, index) => {
        if (value === null || value === undefined || value === '')
            return;
        if (!(0,json/* isObject */.Gv)(value))
            throw fault(`: document ${index + 1} is no mapping`);
        // A leading separator starts the first document, not the second.
        const offset = starts.length === documents.length ? starts[index] : documents.length === 1 ? 0 : undefined;
        found.push({ value, text, offset, lineAt });
    });
    if (found.length === 0)
        throw fault(' holds no document');
    return found;
}
function schemaWithTags({ CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, mapTag, mergeTag, seqTag }) {
    const any = { matchByTagPrefix: true, identify: () => false };
    return CORE_SCHEMA.withTags(mergeTag, defineScalarTag('!', { ...any, resolve: (source, _, tag) => longForm(tag, source) }), defineSequenceTag('!', {
        ...any,
        create: (tag) => ({ tag, items: [] }),
        addItem: (carrier, item) => void carrier.items.push(item),
        finalize: ({ tag, items }) => longForm(tag, items),
    }), defineMappingTag('!', {
        ...any,
        create: (tag) => ({ tag, inner: mapTag.create(tag) }),
        addPair: ({ inner }, key, value) => mapTag.addPair(inner, key, value),
        has: ({ inner }, key) => mapTag.has(inner, key),
        keys: () => [],
        get: () => undefined,
        finalize: ({ tag, inner }) => longForm(tag, inner),
    }), seqTag);
}
function longForm(tag, value) {
    const name = tag.slice(1);
    if (name === 'Ref' || name === 'Condition')
        return { [name]: value };
    if (name === 'GetAtt' && typeof value === 'string') {
        const dot = value.indexOf('.');
        return { 'Fn::GetAtt': dot < 0 ? [value] : [value.slice(0, dot), value.slice(dot + 1)] };
    }
    // Tags of other tools mean nothing here.
    return /^[A-Z][A-Za-z0-9]*$/.test(name) ? { [`Fn::${name}`]: value } : value;
}
/** Line of the first place where a key stands below another one, from 1; undefined where it cannot be told. */
function lineOfKey({ text, offset, lineAt }, ...path) {
    // In a file of that size a search for each of its resources would take too long.
    if (offset === undefined || (path.length > 1 && text.length > LARGEST_SEARCHED))
        return undefined;
    let at = offset;
    for (const key of path) {
        const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
        const pattern = new RegExp(`(?:^|[\\n{,])\\s*(?:"${escaped}"|'${escaped}'|${escaped})\\s*:`, 'g');
        pattern.lastIndex = at;
        const found = pattern.exec(text);
        if (!found)
            return undefined;
        at = found.index + found[0].length - 1;
    }
    return lineAt(at);
}
/** Finds the line of an index by the starts of all lines, which are looked for once. */
function linesOf(text) {
    let starts;
    return (index) => {
        if (!starts) {
            starts = [0];
            for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
                starts.push(at + 1);
        }
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return low + 1;
    };
}

// EXTERNAL MODULE: ./lib/plan/types.js
var types = __nccwpck_require__(7907);
// EXTERNAL MODULE: ./lib/rules.js + 1 modules
var rules = __nccwpck_require__(7820);
;// CONCATENATED MODULE: ./lib/attributes.js
// Generated by test/interop/aws-provider/attributes.ts from the npm package @cdktn/provider-aws; change src/schema.ts instead.
const PROVIDER_VERSION = '6.66.0';
/** A resource type a line, then kind and path of each of its attributes that matter. */
const ATTRIBUTES = `
aws_account_region region region_name
aws_agentregistry_registry identity discovery_configuration.authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_alb_listener identity default_action.authenticate_oidc.authorization_endpoint identity default_action.authenticate_oidc.issuer identity default_action.authenticate_oidc.token_endpoint identity default_action.authenticate_oidc.user_info_endpoint identity default_action.jwt_validation.issuer identity default_action.jwt_validation.jwks_endpoint
aws_alb_listener_rule identity action.authenticate_oidc.authorization_endpoint identity action.authenticate_oidc.issuer identity action.authenticate_oidc.token_endpoint identity action.authenticate_oidc.user_info_endpoint identity action.jwt_validation.issuer identity action.jwt_validation.jwks_endpoint
aws_alb_target_group_attachment zone availability_zone
aws_ami_copy region source_ami_region
aws_api_gateway_authorizer identity authorizer_uri
aws_api_gateway_integration host uri
aws_api_gateway_stage destination access_log_settings.destination_arn
aws_apigatewayv2_authorizer identity authorizer_uri identity jwt_configuration.issuer
aws_apigatewayv2_stage destination access_log_settings.destination_arn
aws_appconfig_configuration_profile host location_uri
aws_appflow_connector_profile host connector_profile_config.connector_profile_properties.datadog.instance_url host connector_profile_config.connector_profile_properties.dynatrace.instance_url host connector_profile_config.connector_profile_properties.infor_nexus.instance_url host connector_profile_config.connector_profile_properties.marketo.instance_url host connector_profile_config.connector_profile_properties.salesforce.instance_url host connector_profile_config.connector_profile_properties.service_now.instance_url host connector_profile_config.connector_profile_properties.slack.instance_url host connector_profile_config.connector_profile_properties.veeva.instance_url host connector_profile_config.connector_profile_properties.zendesk.instance_url identity connector_profile_config.connector_profile_properties.custom_connector.oauth2_properties.token_url identity connector_profile_config.connector_profile_properties.sapo_data.oauth_properties.auth_code_url identity connector_profile_config.connector_profile_properties.sapo_data.oauth_properties.token_url region connector_profile_config.connector_profile_properties.snowflake.region
aws_appmesh_virtual_node host spec.service_discovery.dns.hostname
aws_apprunner_service host source_configuration.code_repository.repository_url image source_configuration.image_repository.image_identifier
aws_appsync_api identity event_config.auth_provider.lambda_authorizer_config.authorizer_uri identity event_config.auth_provider.openid_connect_config.issuer region event_config.auth_provider.cognito_config.aws_region
aws_appsync_datasource destination event_bridge_config.event_bus_arn host elasticsearch_config.endpoint host http_config.endpoint host opensearchservice_config.endpoint region dynamodb_config.region region elasticsearch_config.region region http_config.authorization_config.aws_iam_config.signing_region region opensearchservice_config.region region relational_database_config.http_endpoint_config.region
aws_appsync_graphql_api identity additional_authentication_provider.lambda_authorizer_config.authorizer_uri identity additional_authentication_provider.openid_connect_config.issuer identity lambda_authorizer_config.authorizer_uri identity openid_connect_config.issuer region additional_authentication_provider.user_pool_config.aws_region region user_pool_config.aws_region
aws_arcregionswitch_plan region primary_region region regions region triggers.target_region region workflow.step.arc_routing_control_config.region_and_routing_controls.region region workflow.step.custom_action_lambda_config.region_to_run region workflow.step.lambda_event_source_mapping_config.region_event_source_mapping.region region workflow.step.parallel_config.step.arc_routing_control_config.region_and_routing_controls.region region workflow.step.parallel_config.step.custom_action_lambda_config.region_to_run region workflow.step.parallel_config.step.lambda_event_source_mapping_config.region_event_source_mapping.region region workflow.step.parallel_config.step.route53_health_check_config.record_set.region region workflow.step.route53_health_check_config.record_set.region region workflow.workflow_target_region
aws_auditmanager_framework_share region destination_region
aws_autoscaling_group zone availability_zones
aws_backup_plan destination rule.copy_action.destination_vault_arn
aws_backup_report_plan region report_setting.regions
aws_batch_job_definition image eks_properties.pod_properties.containers.image image eks_properties.pod_properties.init_containers.image
aws_bcmdataexports_export region export.destination_configurations.s3_destination.s3_region
aws_bedrock_evaluation_job model evaluation_config.automated.custom_metric_config.evaluator_model_config.bedrock_evaluator_model.model_identifier model evaluation_config.automated.evaluator_model_config.bedrock_evaluator_model.model_identifier model inference_config.model.bedrock_model.model_identifier model inference_config.rag_config.knowledge_base_config.retrieve_and_generate_config.model_arn
aws_bedrock_foundation_model_agreement model model_id
aws_bedrock_guardrail model cross_region_config.guardrail_profile_identifier
aws_bedrock_inference_profile model model_source.copy_from
aws_bedrock_model_invocation_job model model_id
aws_bedrock_provisioned_model_throughput model model_arn
aws_bedrockagent_agent model foundation_model
aws_bedrockagent_data_source host data_source_configuration.share_point_configuration.source_configuration.site_urls host data_source_configuration.web_configuration.source_configuration.url_configuration.seed_urls.url model vector_ingestion_configuration.parsing_configuration.bedrock_foundation_model_configuration.model_arn
aws_bedrockagent_flow model definition.node.configuration.knowledge_base.model_id model definition.node.configuration.prompt.source_configuration.inline.model_id
aws_bedrockagent_knowledge_base host storage_configuration.mongo_db_atlas_configuration.endpoint host storage_configuration.redis_enterprise_cloud_configuration.endpoint
aws_bedrockagent_prompt model variant.model_id
aws_bedrockagentcore_agent_runtime identity authorizer_configuration.custom_jwt_authorizer.discovery_url image agent_runtime_artifact.container_configuration.container_uri
aws_bedrockagentcore_evaluator model evaluator_config.llm_as_a_judge.model_config.bedrock_evaluator_model_config.model_id
aws_bedrockagentcore_gateway identity authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_bedrockagentcore_gateway_target host target_configuration.http.passthrough.endpoint host target_configuration.inference.provider.endpoint host target_configuration.mcp.mcp_server.endpoint region credential_provider_configuration.caller_iam_credentials.region region credential_provider_configuration.gateway_iam_role.region
aws_bedrockagentcore_harness host skill.git.url host tool.config.remote_mcp.url identity authorizer_configuration.custom_jwt_authorizer.discovery_url image environment_artifact.container_configuration.container_uri model model.bedrock_model_config.model_id model model.gemini_model_config.model_id model model.litellm_model_config.model_id model model.openai_model_config.model_id
aws_bedrockagentcore_memory_strategy model configuration.consolidation.model_id model configuration.extraction.model_id model configuration.reflection.model_id
aws_bedrockagentcore_oauth2_credential_provider identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.authorization_endpoint identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.issuer identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.authorization_server_metadata.token_endpoint identity oauth2_provider_config.custom_oauth2_provider_config.oauth_discovery.discovery_url identity oauth2_provider_config.included_oauth2_provider_config.authorization_endpoint identity oauth2_provider_config.included_oauth2_provider_config.issuer identity oauth2_provider_config.included_oauth2_provider_config.token_endpoint
aws_bedrockagentcore_registry identity authorizer_configuration.custom_jwt_authorizer.discovery_url
aws_budgets_budget_action region definition.ssm_action_definition.region
aws_chime_voice_connector region aws_region
aws_chime_voice_connector_origination host route.host
aws_chime_voice_connector_termination region calling_regions
aws_chimesdkvoice_sip_media_application region aws_region
aws_chimesdkvoice_sip_rule region target_applications.aws_region
aws_cloudformation_stack_instances region operation_preferences.region_order region regions
aws_cloudformation_stack_set region operation_preferences.region_order
aws_cloudformation_stack_set_instance region operation_preferences.region_order region stack_set_instance_region
aws_cloudfront_distribution region origin.origin_shield.origin_shield_region
aws_cloudfront_multitenant_distribution region origin.origin_shield.origin_shield_region
aws_cloudfront_trust_store region ca_certificates_bundle_source.ca_certificates_bundle_s3_location.region
aws_cloudhsm_v2_hsm zone availability_zone
aws_cloudtrail everywhere is_multi_region_trail
aws_cloudtrail_event_data_store everywhere multi_region_enabled
aws_cloudwatch_event_api_destination host invocation_endpoint
aws_cloudwatch_event_connection identity auth_parameters.oauth.authorization_endpoint
aws_cloudwatch_event_endpoint destination event_bus.event_bus_arn
aws_cloudwatch_log_delivery destination delivery_destination_arn
aws_cloudwatch_log_subscription_filter destination destination_arn
aws_cloudwatch_metric_stream destination firehose_arn
aws_codebuild_project host secondary_sources.build_status_config.target_url host source.build_status_config.target_url image environment.image
aws_codecommit_trigger destination trigger.destination_arn
aws_codeconnections_host host provider_endpoint
aws_codepipeline region artifact_store.region region stage.action.region region stage.before_entry.condition.rule.region region stage.on_failure.condition.rule.region region stage.on_success.condition.rule.region
aws_codestarconnections_host host provider_endpoint
aws_cognito_user_pool region sms_configuration.sns_region
aws_config_aggregate_authorization region authorized_aws_region
aws_config_configuration_aggregator everywhere account_aggregation_source.all_regions everywhere organization_aggregation_source.all_regions region account_aggregation_source.regions region organization_aggregation_source.regions
aws_connect_bot_association region lex_bot.lex_region
aws_connect_instance_storage_config destination storage_config.kinesis_firehose_config.firehose_arn
aws_cur_report_definition region s3_region
aws_datasync_location_azure_blob host container_url
aws_datasync_location_hdfs host name_node.hostname key-store kms_key_provider_uri
aws_datasync_location_nfs host server_hostname
aws_datasync_location_object_storage host server_hostname
aws_datasync_location_smb host server_hostname
aws_datazone_environment region account_region
aws_datazone_environment_blueprint_configuration region enabled_regions
aws_datazone_environment_profile region aws_account_region
aws_dax_cluster zone availability_zones
aws_db_instance destination replicate_source_db zone availability_zone
aws_db_instance_automated_backups_replication destination source_db_instance_arn
aws_db_snapshot_copy region destination_region zone target_custom_availability_zone
aws_default_subnet zone availability_zone
aws_directory_service_region region region_name
aws_dlm_lifecycle_policy region policy_details.action.cross_region_copy.target region policy_details.schedule.cross_region_copy_rule.target region policy_details.schedule.cross_region_copy_rule.target_region zone policy_details.schedule.fast_restore_rule.availability_zones
aws_dms_data_provider host settings.doc_db_settings.server_name host settings.ibm_db2_luw_settings.server_name host settings.ibm_db2_zos_settings.server_name host settings.maria_db_settings.server_name host settings.microsoft_sql_server_settings.server_name host settings.mongo_db_settings.server_name host settings.mysql_settings.server_name host settings.oracle_settings.asm_server host settings.oracle_settings.server_name host settings.postgresql_settings.server_name host settings.redshift_settings.server_name host settings.sybase_ase_settings.server_name
aws_dms_endpoint host elasticsearch_settings.endpoint_uri host oracle_settings.asm_server host redis_settings.server_name host server_name
aws_dms_instance_profile zone availability_zone
aws_dms_replication_config zone compute_config.availability_zone
aws_dms_replication_instance zone availability_zone
aws_docdb_cluster zone availability_zones
aws_docdb_cluster_instance zone availability_zone
aws_docdb_global_cluster destination source_db_cluster_identifier
aws_dsql_cluster region multi_region_properties.clusters region multi_region_properties.witness_region
aws_dsql_cluster_peering region witness_region
aws_dynamodb_global_table region replica.region_name
aws_dynamodb_table region global_table_witness.region_name region replica.region_name
aws_dynamodb_table_replica destination global_table_arn
aws_ebs_fast_snapshot_restore zone availability_zone
aws_ebs_snapshot_copy region source_region
aws_ebs_snapshot_import host disk_container.url
aws_ebs_volume zone availability_zone
aws_ec2_capacity_reservation zone availability_zone
aws_ec2_client_vpn_endpoint zone transit_gateway_configuration.availability_zone_ids zone transit_gateway_configuration.availability_zones
aws_ec2_fleet zone launch_template_config.override.availability_zone
aws_ec2_host zone availability_zone
aws_ec2_secondary_subnet zone availability_zone zone availability_zone_id
aws_ec2_transit_gateway_peering_attachment region peer_region
aws_ecr_pull_through_cache_rule host upstream_registry_url
aws_ecr_replication_configuration region replication_configuration.rule.destination.region
aws_ecs_daemon_task_definition image container_definition.image
aws_ecs_express_gateway_service image primary_container.image
aws_efs_file_system zone availability_zone_name
aws_efs_replication_configuration region destination.region zone destination.availability_zone_name
aws_eks_capability region configuration.argo_cd.aws_idc.idc_region
aws_eks_identity_provider_config identity oidc.issuer_url
aws_elasticache_cluster zone availability_zone zone preferred_availability_zones
aws_elasticache_replication_group zone node_group_configuration.primary_availability_zone zone node_group_configuration.replica_availability_zones zone preferred_cache_cluster_azs
aws_elb zone availability_zones
aws_emr_studio identity idp_auth_url
aws_emrserverless_application host monitoring_configuration.prometheus_monitoring_configuration.remote_write_url image image_configuration.image_uri
aws_finspace_kx_cluster zone availability_zone_id
aws_finspace_kx_dataview zone availability_zone_id
aws_finspace_kx_scaling_group zone availability_zone_id
aws_finspace_kx_volume zone availability_zones
aws_flow_log destination log_destination
aws_globalaccelerator_cross_account_attachment region resource.region
aws_globalaccelerator_custom_routing_endpoint_group region endpoint_group_region
aws_globalaccelerator_endpoint_group region endpoint_group_region
aws_glue_catalog_database host location_uri region target_database.region
aws_glue_catalog_table region target_table.region
aws_glue_connection identity authentication_configuration.oauth2_properties.token_url zone physical_connection_requirements.availability_zone
aws_glue_user_defined_function host resource_uris.uri
aws_grafana_workspace_saml_configuration identity idp_metadata_url
aws_guardduty_publishing_destination destination destination_arn
aws_iam_openid_connect_provider identity url
aws_imagebuilder_component host uri
aws_imagebuilder_container_recipe image instance_configuration.image image parent_image
aws_imagebuilder_distribution_configuration region distribution.region
aws_imagebuilder_image_recipe image parent_image
aws_imagebuilder_infrastructure_configuration zone placement.availability_zone
aws_imagebuilder_lifecycle_policy region policy_detail.exclusion_rules.amis.regions
aws_imagebuilder_workflow host uri
aws_instance zone availability_zone
aws_iot_topic_rule destination error_action.kafka.destination_arn destination kafka.destination_arn host elasticsearch.endpoint host error_action.elasticsearch.endpoint host error_action.http.url host http.url
aws_ivschat_room host message_review_handler.uri
aws_kendra_data_source host configuration.web_crawler_configuration.authentication_configuration.basic_authentication.host host configuration.web_crawler_configuration.proxy_configuration.host host configuration.web_crawler_configuration.urls.seed_url_configuration.seed_urls
aws_kendra_index host user_token_configurations.jwt_token_type_configuration.url identity user_token_configurations.jwt_token_type_configuration.issuer
aws_keyspaces_keyspace region replication_specification.region_list
aws_kinesis_firehose_delivery_stream host elasticsearch_configuration.cluster_endpoint host http_endpoint_configuration.url host opensearch_configuration.cluster_endpoint host snowflake_configuration.account_url host splunk_configuration.hec_endpoint region extended_s3_configuration.data_format_conversion_configuration.schema_configuration.region
aws_kms_custom_key_store key-store xks_proxy_uri_endpoint
aws_kms_external_key multi-region-key multi_region
aws_kms_key multi-region-key multi_region
aws_lambda_event_source_mapping destination destination_config.on_failure.destination_arn host amazon_managed_kafka_event_source_config.schema_registry_config.access_config.uri host amazon_managed_kafka_event_source_config.schema_registry_config.schema_registry_uri host self_managed_kafka_event_source_config.schema_registry_config.access_config.uri host self_managed_kafka_event_source_config.schema_registry_config.schema_registry_uri host source_access_configuration.uri
aws_lambda_function image image_uri
aws_lambdamicrovms_image host code_artifact.uri
aws_launch_template zone placement.availability_zone
aws_lb_listener identity default_action.authenticate_oidc.authorization_endpoint identity default_action.authenticate_oidc.issuer identity default_action.authenticate_oidc.token_endpoint identity default_action.authenticate_oidc.user_info_endpoint identity default_action.jwt_validation.issuer identity default_action.jwt_validation.jwks_endpoint
aws_lb_listener_rule identity action.authenticate_oidc.authorization_endpoint identity action.authenticate_oidc.issuer identity action.authenticate_oidc.token_endpoint identity action.authenticate_oidc.user_info_endpoint identity action.jwt_validation.issuer identity action.jwt_validation.jwks_endpoint
aws_lb_target_group_attachment zone availability_zone
aws_lex_intent host dialog_code_hook.uri host fulfillment_activity.code_hook.uri
aws_lightsail_container_service_deployment_version image container.image
aws_lightsail_database zone availability_zone
aws_lightsail_disk zone availability_zone
aws_lightsail_distribution region origin.region_name
aws_lightsail_instance zone availability_zone
aws_mailmanager_relay host server_name
aws_medialive_input host sources.url
aws_medialive_multiplex zone availability_zones
aws_mq_broker destination data_replication_primary_broker_arn
aws_mskconnect_connector host kafka_cluster.apache_kafka_cluster.bootstrap_servers
aws_nat_gateway zone availability_zone_address.availability_zone zone availability_zone_address.availability_zone_id
aws_neptune_cluster destination replication_source_identifier zone availability_zones
aws_neptune_cluster_instance zone availability_zone
aws_neptune_global_cluster destination source_db_cluster_identifier
aws_networkfirewall_firewall zone availability_zone_mapping.availability_zone_id
aws_networkflowmonitor_scope region target.region
aws_networkmanager_connect_attachment region edge_location
aws_networkmanager_core_network region base_policy_regions
aws_networkmanager_dx_gateway_attachment region edge_locations
aws_notifications_event_rule region regions
aws_notifications_notification_hub region notification_hub_region
aws_oam_link destination sink_identifier
aws_oam_sink_policy destination sink_identifier
aws_observabilityadmin_centralization_rule_for_organization region rule.destination.destination_logs_configuration.backup_configuration.region region rule.destination.destination_metrics_configuration.backup_configuration.region region rule.destination.region region rule.source.regions
aws_observabilityadmin_telemetry_evaluation_for_organization everywhere all_regions region regions
aws_observabilityadmin_telemetry_rule everywhere rule.all_regions region rule.regions
aws_observabilityadmin_telemetry_rule_for_organization everywhere rule.all_regions region rule.regions
aws_odb_cloud_exadata_infrastructure zone availability_zone zone availability_zone_id
aws_odb_network zone availability_zone zone availability_zone_id
aws_opensearch_domain identity advanced_security_options.jwt_options.jwks_url
aws_opensearch_outbound_connection region local_domain_info.region region remote_domain_info.region
aws_quicksight_data_source host parameters.aurora.host host parameters.aurora_postgresql.host host parameters.databricks.host host parameters.maria_db.host host parameters.mysql.host host parameters.oracle.host host parameters.postgresql.host host parameters.presto.host host parameters.redshift.host host parameters.snowflake.host host parameters.spark.host host parameters.sql_server.host host parameters.teradata.host
aws_rds_cluster destination replication_source_identifier region source_region zone availability_zones
aws_rds_cluster_instance zone availability_zone
aws_rds_cluster_snapshot_copy region destination_region
aws_rds_global_cluster destination source_db_cluster_identifier
aws_redshift_cluster zone availability_zone
aws_redshift_data_share_consumer_association region consumer_region
aws_redshift_snapshot_copy region destination_region
aws_resiliencehubv2_service region regions
aws_route53_health_check region cloudwatch_alarm_region region regions
aws_route53_record region geoproximity_routing_policy.aws_region region latency_routing_policy.region
aws_route53_records_exclusive region resource_record_set.geoproximity_location.aws_region region resource_record_set.region
aws_route53_resolver_query_log_config destination destination_arn
aws_route53_vpc_association_authorization region vpc_region
aws_route53_zone region vpc.vpc_region
aws_route53_zone_association region vpc_region
aws_rum_metrics_destination destination destination_arn
aws_s3control_multi_region_access_point_routes region route.region
aws_s3control_storage_lens_configuration region storage_lens_configuration.include.regions
aws_s3tables_table_bucket_replication destination rule.destination.destination_table_bucket_arn
aws_s3tables_table_replication destination rule.destination.destination_table_bucket_arn
aws_sagemaker_algorithm image inference_specification.containers.image
aws_sagemaker_code_repository host git_config.repository_url
aws_sagemaker_data_quality_job_definition image data_quality_app_specification.image_uri
aws_sagemaker_domain host default_space_settings.jupyter_lab_app_settings.code_repository.repository_url host default_space_settings.jupyter_server_app_settings.code_repository.repository_url host default_user_settings.jupyter_lab_app_settings.code_repository.repository_url host default_user_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_image_version image base_image
aws_sagemaker_model image container.image image primary_container.image
aws_sagemaker_monitoring_schedule image monitoring_schedule_config.monitoring_job_definition.monitoring_app_specification.image_uri
aws_sagemaker_space host space_settings.jupyter_lab_app_settings.code_repository.repository_url host space_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_user_profile host user_settings.jupyter_lab_app_settings.code_repository.repository_url host user_settings.jupyter_server_app_settings.code_repository.repository_url
aws_sagemaker_workforce identity oidc_config.authorization_endpoint identity oidc_config.issuer identity oidc_config.jwks_uri identity oidc_config.token_endpoint identity oidc_config.user_info_endpoint
aws_secretsmanager_secret region replica.region
aws_securityhub_aggregator_v2 region linked_regions
aws_securityhub_finding_aggregator region specified_regions
aws_securitylake_aws_log_source region source.regions
aws_securitylake_data_lake region configuration.region region configuration.replication_configuration.regions
aws_securitylake_subscriber_notification host configuration.https_notification_configuration.endpoint
aws_servicecatalog_provisioned_product region stack_set_provisioning_preferences.regions
aws_servicequotas_template region aws_region
aws_ses_configuration_set host tracking_options.custom_redirect_domain
aws_sesv2_configuration_set host tracking_options.custom_redirect_domain
aws_sesv2_configuration_set_event_destination destination event_destination.event_bridge_destination.event_bus_arn
aws_sesv2_multi_region_endpoint region details.routes_details.region
aws_sfn_state_machine destination logging_configuration.log_destination
aws_sns_topic_subscription host endpoint
aws_spot_fleet_request zone launch_specification.availability_zone zone launch_template_config.overrides.availability_zone
aws_spot_instance_request zone availability_zone
aws_ssm_association region output_location.s3_region
aws_ssm_resource_data_sync region s3_destination.region
aws_ssmincidents_replication_set region region.name region regions.name
aws_ssoadmin_region region region_name
aws_ssoadmin_trusted_token_issuer identity trusted_token_issuer_configuration.oidc_jwt_configuration.issuer_url
aws_storagegateway_nfs_file_share region bucket_region
aws_storagegateway_smb_file_share region bucket_region
aws_subnet zone availability_zone zone availability_zone_id
aws_transfer_connector host url
aws_transfer_server host url
aws_verifiedaccess_trust_provider identity native_application_oidc_options.authorization_endpoint identity native_application_oidc_options.issuer identity native_application_oidc_options.public_signing_key_endpoint identity native_application_oidc_options.token_endpoint identity native_application_oidc_options.user_info_endpoint identity oidc_options.authorization_endpoint identity oidc_options.issuer identity oidc_options.token_endpoint identity oidc_options.user_info_endpoint
aws_verifiedpermissions_identity_source identity configuration.open_id_connect_configuration.issuer
aws_vpc_endpoint region service_region
aws_vpc_endpoint_service region supported_regions
aws_vpc_ipam region operating_regions.region_name
aws_vpc_ipam_resource_discovery region operating_regions.region_name
aws_vpc_peering_connection region peer_region
aws_vpclattice_access_log_subscription destination destination_arn
aws_vpn_gateway zone availability_zone
aws_waf_web_acl destination logging_configuration.log_destination
aws_wafregional_web_acl destination logging_configuration.log_destination
`;

;// CONCATENATED MODULE: ./lib/tables.js

/** Providers whose resources live in the state or on the runner alone. */
const LOCAL_PROVIDERS = new Set([
    'terraform.io/builtin/terraform',
    ...['archive', 'cloudinit', 'local', 'null', 'random', 'template', 'time', 'tls'].flatMap((name) => [
        `registry.terraform.io/hashicorp/${name}`,
        `registry.opentofu.org/hashicorp/${name}`,
    ]),
]);
const AWS_PROVIDERS = new Set(['aws', 'awscc'].flatMap((name) => [`registry.terraform.io/hashicorp/${name}`, `registry.opentofu.org/hashicorp/${name}`]));
const tables_isAwsProvider = (provider) => AWS_PROVIDERS.has(provider);
/** A provider by its whole name: Terraform 0.12 wrote the last part alone. */
const tables_wholeProviderName = (name) => name.includes('/') ? name : name === 'terraform' ? 'terraform.io/builtin/terraform' : `registry.terraform.io/hashicorp/${name}`;
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
    const plain = type.replace(/^awscc_/, 'aws_');
    const found = GLOBAL_SERVICES.find(([prefix]) => plain.startsWith(prefix));
    return found && { prefix: found[0], service: found[1], home: found[2] };
}
/** Resource types that exist at edge locations, whatever their settings are. */
const EDGE_TYPES = /^aws(?:cc)?_(?:cloudfront_|cloudfrontkeyvaluestore_|globalaccelerator_|shield_|ecrpublic_|lightsail_distribution|waf_)/;
const isEdgeType = (type) => EDGE_TYPES.test(type);
const bucket = (path) => ({ path, kind: 'bucket' });
const edge = (path, value) => ({ path, kind: 'edge', value });
const webAcl = edge('scope', 'CLOUDFRONT');
const restEndpoint = { ...edge('endpoint_configuration.types', 'EDGE'), byDefault: true };
/** What no name in the schema tells: defaults, and settings that reach to the edge. */
const FURTHER_ROWS = {
    aws_api_gateway_domain_name: [edge('endpoint_configuration.types', 'EDGE')],
    aws_api_gateway_rest_api: [restEndpoint],
    aws_cloudtrail: [bucket('s3_bucket_name')],
    aws_cognito_user_pool_domain: [edge('certificate_arn', { set: true })],
    aws_config_delivery_channel: [bucket('s3_bucket_name')],
    aws_flow_log: [bucket('log_destination')],
    aws_kinesis_firehose_delivery_stream: [bucket('extended_s3_configuration.bucket_arn')],
    aws_route53_resolver_query_log_config: [bucket('destination_arn')],
    aws_s3_bucket: [bucket('replication_configuration.rules.destination.bucket'), edge('acceleration_status', 'Enabled')],
    aws_s3_bucket_accelerate_configuration: [edge('status', 'Enabled')],
    aws_s3_bucket_replication_configuration: [bucket('rule.destination.bucket')],
    aws_s3control_multi_region_access_point: [{ path: 'details.region.region', kind: 'region' }, bucket('details.region.bucket')],
    aws_wafv2_ip_set: [webAcl],
    aws_wafv2_regex_pattern_set: [webAcl],
    aws_wafv2_rule_group: [webAcl],
    aws_wafv2_web_acl: [webAcl],
};
/** The Cloud Control provider is made from other schemas; these are the settings that both have. */
const CLOUD_CONTROL_ROWS = [
    { path: 'multi_region', kind: 'multi-region-key' },
    { path: 'is_multi_region_trail', kind: 'everywhere' },
    { path: 'multi_region_enabled', kind: 'everywhere' },
    edge('scope', 'CLOUDFRONT'),
];
let rows;
/** The attributes of a resource type that say something of residency. */
function rowsOf(type) {
    rows ??= allRows();
    return rows.get(type) ?? (type.startsWith('awscc_') ? CLOUD_CONTROL_ROWS : []);
}
/** Every row by resource type: what the provider's schema names, and what it does not. */
function allRows() {
    const found = new Map();
    for (const line of ATTRIBUTES.trim().split('\n')) {
        const [type = '', ...words] = line.split(' ');
        const list = [];
        for (let index = 0; index < words.length; index += 2)
            list.push({ kind: words[index], path: words[index + 1] });
        found.set(type, list);
    }
    for (const [type, list] of Object.entries(FURTHER_ROWS)) {
        const others = (found.get(type) ?? []).filter(({ path }) => !list.some((row) => row.path === path));
        found.set(type, [...others, ...list]);
    }
    return found;
}
const spans = {
    kind: 'second',
    verdict: 'unknown',
    says: 'joins resources of several regions, and not all of them need to be in this plan',
};
const leads = { kind: 'network', verdict: 'unknown', says: 'leads to a network whose place the plan does not show' };
const replica = { kind: 'key', verdict: 'broken', says: 'is a replica of a multi-Region key' };
const service = {
    kind: 'host',
    verdict: 'unknown',
    says: "exchanges data with somebody else's service, whose place the plan does not show",
};
const TYPE_ROWS = [
    [/^aws_(?:rds|docdb|neptune)_global_cluster$/, spans],
    [/^aws_(?:elasticache_global_replication_group|memorydb_multi_region_cluster)$/, spans],
    [/^aws_kms_replica_(?:external_)?key$/, replica],
    [/^aws_dx_(?:gateway|connection|bgp_peer|private_virtual_interface|public_virtual_interface|transit_virtual_interface)/, leads],
    [/^aws_(?:vpn_connection|customer_gateway|ec2_transit_gateway_connect_peer)$/, leads],
    [/^aws_(?:appfabric_(?:ingestion|app_authorization)|appflow_connector_profile)/, service],
];
const typeRowOf = (type) => TYPE_ROWS.find(([pattern]) => pattern.test(type))?.[1];
/** Where code comes from when it comes through a connection: services whose place is known to be outside the EU. */
const CODE_HOSTS = {
    Bitbucket: 'bitbucket.org',
    GitHub: 'github.com',
    GitLab: 'gitlab.com',
    AzureDevOps: 'dev.azure.com',
};

;// CONCATENATED MODULE: ./lib/effective.js



/** A replacement both deletes and creates: it stays. A forgotten resource lives on without Terraform. */
function effective_fateOf({ change: { actions } }) {
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
    const own = (0,types.at)(values, 'region');
    if (typeof own === 'string' && own !== '')
        return { region: own, from: 'attribute region' };
    // The older bucket resource computes a region too; only one that the configuration sets can differ from the provider's.
    if ((0,types.at)(change.after_unknown, 'region') === true && configuration.sets(resource, 'region'))
        return { unknown: 'its region is known only after apply' };
    for (const identity of [change.after_identity, change.before_identity]) {
        const region = (0,types.at)(identity, 'region');
        if (typeof region === 'string' && region !== '')
            return { region, from: 'identity' };
    }
    const arn = (0,types.at)(values, 'arn');
    const [location] = typeof arn === 'string' ? locationsIn(arn) : [];
    if (location?.region !== undefined)
        return { region: location.region, from: 'ARN' };
    if (globalServiceOf(type) || isEdgeType(type))
        return { global: true };
    const provider = configuration.providerOf(resource);
    return provider === undefined ? { unknown: 'the plan does not say which provider configuration it uses' } : { provider };
}
/** A region as findings name it. Values of a plan may be secret; the name of a region is not. */
function regionInWords(region) {
    if (typeof region === 'string' && isRegionLike(region))
        return `region ${region}`;
    if (typeof region === 'string' && isRegionLike(region.toLowerCase()))
        return `region ${region} (which AWS writes in lower case)`;
    return 'a place that is no AWS region';
}

;// CONCATENATED MODULE: ./lib/policy/guardrail.js


const REGION_KEY = 'aws:requestedregion';
const DENIES_OTHERS = /^(?:ForAnyValue:|ForAllValues:)?String(?:NotEquals(?:IgnoreCase)?|NotLike)(?:IfExists)?$/;
const DENIES_NAMED = /^(?:ForAnyValue:|ForAllValues:)?String(?:Equals(?:IgnoreCase)?|Like)(?:IfExists)?$/;
const PRINCIPAL_KEYS = /^aws:principal(?:arn|tag\/.*|orgpaths|isawsservice)$/;
/**
 * Actions that a region guardrail may leave out, because their service is the same in every region or only reads what it is called.
 * Closed: keys, storage, edge services and networks are not among them.
 * Source: the region deny policy in the AWS Organizations User Guide, less what moves data.
 */
const HARMLESS = /^(?:(?:a4b|access-analyzer|account|activate|artifact|aws-marketplace|aws-marketplace-management|aws-portal|awsbillingconsole|billing|billingconductor|budgets|ce|chatbot|consolidatedbilling|cur|discovery-marketplace|freetier|health|iam|identitystore|invoicing|notifications|notifications-contacts|organizations|payments|pricing|purchase-orders|resource-explorer-2|route53|route53domains|route53-recovery-cluster|route53-recovery-control-config|route53-recovery-readiness|savingsplans|sso|sts|support|supportapp|supportplans|sustainability|tag|tax|trustedadvisor|vendor-insights|wellarchitected):\*|ec2:Describe(?:Regions|TransitGateways|VpnGateways)|s3:(?:ListAllMyBuckets|GetBucketLocation|GetAccountPublic\w*|PutAccountPublic\w*|ListMultiRegionAccessPoints|GetMultiRegionAccessPoint\w*|DescribeMultiRegionAccessPointOperation|GetStorageLens\w*|ListStorageLens\w*)|cloudtrail:LookupEvents|(?:iam|organizations|sts|support|account|route53|route53domains|budgets|ce|health|pricing|tag):[A-Za-z*]+)$/i;
/** The holes in statements that deny regions. A policy that denies none says nothing here: another may. */
function judgeGuardrail(statements, boundary) {
    return statements.flatMap((statement) => {
        const regional = statement.condition.filter(({ key }) => key === REGION_KEY);
        return statement.effect === 'Deny' && regional.length > 0 ? holesIn(statement, regional, boundary) : [];
    });
}
function holesIn(statement, regional, boundary) {
    const found = [];
    const hole = (message, key, severity) => found.push({ rule: policyRule.guardrail, message: `${message} (${named(statement)})`, key, ...(severity && { severity }) });
    for (const { operator, values } of regional) {
        if (DENIES_NAMED.test(operator))
            hole('denies the regions that it names alone, and leaves all others open', 'named-regions');
        else if (!DENIES_OTHERS.test(operator))
            hole('compares regions in a way that cannot be followed', 'operator');
        else {
            for (const value of values) {
                if (/[*?]/.test(value))
                    hole(`leaves all regions open that a pattern matches (${shown(value)})`, `pattern ${shown(value)}`);
                // IAM and other global services are asked in us-east-1, whatever the region of their caller.
                else if (!boundary.regions.includes(value))
                    hole(`leaves ${isRegionLike(value) ? `region ${value}` : 'another region'} open`, `region ${shown(value)}`);
            }
        }
    }
    for (const { key } of statement.condition) {
        if (key === REGION_KEY)
            continue;
        if (PRINCIPAL_KEYS.test(key))
            hole('does not hold for the principals that it exempts', 'principals', 'warning');
        else
            hole(`holds only under a further condition (${shown(key)})`, `condition ${shown(key)}`);
    }
    for (const action of statement.notAction)
        if (!HARMLESS.test(action))
            hole(`leaves ${shown(action)} open in every region`, `action ${shown(action)}`);
    if (statement.notAction.length === 0 && !statement.action.includes('*'))
        hole('denies the actions that it names alone, and leaves all others open', 'named-actions');
    if (statement.resource.length > 0 && !statement.resource.includes('*'))
        hole('holds for the resources that it names alone', 'resources');
    return found;
}
const shown = (text) => (/^[\w:*?/.-]{1,80}$/.test(text) ? text : 'of another form');

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
;// CONCATENATED MODULE: ./lib/hosts.js

/** Names of formats that look like addresses, and the groups of S3 access control lists. Nothing is sent there. */
const NAMES_ONLY = /^(?:(?:www\.)?w3\.org|json-schema\.org|schemas\.(?:xmlsoap\.org|microsoft\.com|android\.com|openxmlformats\.org)|docs\.oasis-open\.org|spec\.openapis\.org|ns\.adobe\.com|xmlns\.jcp\.org|maven\.apache\.org|acs\.amazonaws\.com)$/;
/** Names that only resolve inside of a network. */
const PRIVATE_NAME = /^[^.]*$|\.(?:internal|local|localhost|localdomain|lan|svc|home\.arpa|test|invalid)$/;
const PRIVATE_ADDRESS = /^(?:10\.|192\.168\.|169\.254\.|127\.|0\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)(?:\d+\.){0,2}\d+$/;
const PRIVATE_ADDRESS_6 = /^\[(?:::1?|f[cd][0-9a-f]{2}:.*|fe[89ab][0-9a-f]:.*)\]$/;
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]\.?$/;
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[[0-9a-f:.]+\]$/;
/** Schemes of what is no address: places in AWS services, files, names. */
const NO_ADDRESS = new Set([
    'arn',
    'data',
    'env',
    'file',
    's3',
    's3a',
    's3n',
    'ssm',
    'urn',
    'dynamodb',
    'memory',
    'unix',
    'about',
    'blob',
    'jar',
]);
/** Every host in a text that stands behind a scheme, such as `https://`. Linear in the length of the text. */
function* hostsIn(text) {
    for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
        let start = at;
        while (start > 0 && at - start < 30 && /[A-Za-z0-9+.-]/.test(text[start - 1]))
            start -= 1;
        const scheme = text.slice(start, at).toLowerCase();
        if (!/^[a-z][a-z0-9+.-]*$/.test(scheme) || NO_ADDRESS.has(scheme))
            continue;
        let end = at + 3;
        while (end < text.length && end - at < 400 && !/[\s/?#"'<>\\`|;()]/.test(text[end]))
            end += 1;
        const authority = text.slice(at + 3, end);
        // JDBC and MongoDB list several hosts.
        for (const part of authority.slice(authority.lastIndexOf('@') + 1).split(',')) {
            const host = parseHost(part);
            if (host)
                yield { ...host, whole: /^(?:[a-z]{2,10}:)?$/.test(text.slice(0, Math.min(start, 12))) && !/\s/.test(text) };
        }
    }
}
/** `host` or `host:port` without a scheme. */
function parseHost(text) {
    const [, name = '', port] = /^(\[[0-9a-fA-F:.]+\]|[^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
    const host = name.toLowerCase().replace(/\.$/, '');
    if (!HOST.test(host) && !ADDRESS.test(host) && !(0,boundary_boundary/* isLoopback */.U9)(host))
        return undefined;
    return { host, ...(port !== undefined && { port: Number(port) }) };
}
/**
 * Why a host is outside of the boundary, in a few words, or undefined where it is inside, private, or one of an AWS region, which
 * the look at places finds.
 */
function foreignHost({ host, port }, boundary) {
    if (NAMES_ONLY.test(host) || PRIVATE_NAME.test(host) || (0,boundary_boundary/* isLoopback */.U9)(host) || PRIVATE_ADDRESS.test(host) || PRIVATE_ADDRESS_6.test(host))
        return undefined;
    if (boundary.hosts.some((known) => known.host === host && (port === undefined || known.port === undefined || known.port === port)))
        return undefined;
    if (declaredHosts(boundary).has(host))
        return undefined;
    const [location] = locationsIn(host);
    if (!location)
        return `host ${host}`;
    if (outsideOf(boundary, location) !== undefined || location.region !== undefined)
        return undefined;
    return `AWS host ${host}, which names no region`;
}
const declared = new WeakMap();
/** The hosts that the boundary names for a purpose of their own. */
function declaredHosts(boundary) {
    let hosts = declared.get(boundary);
    if (!hosts) {
        const urls = [
            ...(boundary.identity?.issuers ?? []),
            boundary.signing?.rekor?.url,
            boundary.signing?.timestamp?.url,
            boundary.proxy?.url,
        ];
        hosts = new Set([
            ...boundary.registries.flatMap(({ endpoints }) => endpoints.map(({ hostname }) => hostname)),
            ...urls.flatMap((url) => (url === undefined ? [] : [new URL(url).hostname])),
        ]);
        declared.set(boundary, hosts);
    }
    return hosts;
}
/** Images that a service itself keeps in its region. */
const MANAGED_IMAGE = /^aws\/(?:codebuild|lambda)\/[\w./:-]+$/;
/** Why an image reference is outside of the boundary, or undefined where it is inside or no image reference. */
function foreignImage(text, boundary) {
    const reference = text.replace(/^(?:docker|oci):\/\//, '');
    if (/^(?:ami-|arn:|resolve:|ssm:)/.test(reference) || MANAGED_IMAGE.test(reference))
        return undefined;
    if (!/^[a-z0-9][\w.:/@-]*$/i.test(reference) || reference.length > 500)
        return undefined;
    const first = reference.slice(0, Math.max(reference.indexOf('/'), 0));
    const hasHost = first !== '' && (/[.:]/.test(first) || first === 'localhost');
    // "scratch" is nothing at all.
    if (!hasHost)
        return reference === 'scratch' ? undefined : 'an image of Docker Hub (docker.io)';
    const host = parseHost(first);
    if (!host)
        return undefined;
    const [location] = locationsIn(host.host);
    if (location) {
        const account = /^(\d{12})\.dkr[.-]ecr/.exec(host.host)?.[1];
        const accounts = Object.values(boundary.accounts);
        if (account !== undefined && accounts.length > 0 && !accounts.includes(account) && outsideOf(boundary, location) === undefined)
            return `an image of account ${account}, which the boundary does not name`;
    }
    const foreign = foreignHost(host, boundary);
    return foreign === undefined ? undefined : `an image of ${foreign.replace(/^host /, '')}`;
}
/** Groups of regions that a cross-Region inference profile routes to, by the start of its id. */
const PROFILE = /^(?:arn:[^\s]*:inference-profile\/)?(us-gov|us|eu|apac|jp|au|ca|global)\.[a-z0-9-]{2,30}\.[\w.:-]{2,200}$/;
/** Makers of models: the start of an id alone is no proof in a text of any kind. */
const MAKERS = /\b(?:ai21|amazon|anthropic|cohere|deepseek|google|luma|meta|minimax|mistral|moonshot|nvidia|openai|qwen|stability|twelvelabs|writer|zai)\./;
/** Where a model id routes prompts to, in a few words, or undefined where it is no cross-Region profile or stays inside. */
function foreignModel(text, boundary, isModel) {
    if (text.length > 300)
        return undefined;
    const group = PROFILE.exec(text)?.[1];
    if (group === undefined || (!isModel && !MAKERS.test(text)))
        return undefined;
    if (group !== 'eu')
        return { outside: `inference profile ${group}, which routes to regions outside the boundary`, known: true };
    return boundary.partition === 'aws-eusc' || boundary.regions.length < 6
        ? { outside: 'inference profile eu, which routes to any of the EU regions, some of which the boundary does not name', known: true }
        : undefined;
}

;// CONCATENATED MODULE: ./lib/policy/principals.js


/** Conditions that narrow everybody to somebody, each with what its values must be. */
const ACCOUNT_KEYS = new Set([
    'aws:principalaccount',
    'aws:sourceaccount',
    'kms:calleraccount',
    's3:dataaccesspointaccount',
    'aws:resourceaccount',
    'aws:sourceowner',
]);
const ARN_KEYS = new Set(['aws:principalarn', 'aws:sourcearn']);
const NETWORK_KEYS = new Set(['aws:sourcevpc', 'aws:sourcevpce', 'aws:vpceaccount', 'aws:vpcsourceip']);
const ORGANISATION_KEYS = new Set(['aws:principalorgid', 'aws:principalorgpaths', 'aws:sourceorgid', 'aws:sourceorgpaths']);
/** Comparisons that hold only when the key is there and has one of the values. */
const NARROWS = /^(?:ForAllValues:|ForAnyValue:)?(?:StringEquals|StringEqualsIgnoreCase|StringLike|ArnEquals|ArnLike)$/;
/** Federated principals of companies outside the EU that a policy names by their plain host. */
const FOREIGN_FEDERATION = new Set(['accounts.google.com', 'graph.facebook.com', 'www.amazon.com', 'cognito-identity.amazonaws.com']);
/** Who a statement of a resource policy or trust policy lets in from outside of the boundary. */
function judgePrincipals(statement, boundary) {
    if (statement.effect !== 'Allow')
        return [];
    const found = [];
    const accounts = new Set(Object.values(boundary.accounts));
    const open = (message, key, verdict) => found.push({ rule: policyRule.open, message: `${message} in ${named(statement)}`, key, ...(verdict && { verdict }) });
    const outsider = (value) => {
        const account = /^\d{12}$/.test(value) ? value : /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9-]*:(\d{12}):/.exec(value)?.[1];
        return account !== undefined && accounts.size > 0 && !accounts.has(account) ? account : undefined;
    };
    const everybody = statement.hasNotPrincipal || statement.principal.some(({ values, type }) => type === 'AWS' && values.includes('*'));
    if (everybody) {
        const narrowing = statement.condition.filter(({ operator }) => NARROWS.test(operator) && !operator.startsWith('ForAllValues:'));
        const byAccount = narrowing.find(({ key, values }) => (ACCOUNT_KEYS.has(key) || ARN_KEYS.has(key)) && values.length > 0 && values.every(isOfAccount));
        const byNetwork = narrowing.find(({ key, values }) => NETWORK_KEYS.has(key) && values.length > 0 && !values.includes('*'));
        const byOrganisation = narrowing.find(({ key, values }) => ORGANISATION_KEYS.has(key) && values.length > 0 && !values.includes('*'));
        const strangers = (byAccount?.values ?? []).map(outsider).filter((account) => account !== undefined);
        if (byAccount)
            for (const account of new Set(strangers))
                open(`lets account ${account} in`, account);
        else if (byNetwork)
            return found;
        else if (byOrganisation)
            open('lets everybody of an organisation in, which the boundary cannot name', 'organisation', 'unknown');
        else
            open('lets everybody in', 'everybody');
    }
    for (const { type, values } of statement.principal) {
        for (const value of values) {
            if (type === 'AWS') {
                const account = outsider(value);
                if (account !== undefined)
                    open(`lets account ${account} in`, account);
            }
            else if (type === 'Federated') {
                const host = value.includes(':oidc-provider/') ? value.slice(value.indexOf(':oidc-provider/') + 15).split('/', 1)[0] : value;
                const parsed = host === undefined ? undefined : parseHost(host);
                if (parsed === undefined)
                    continue;
                const outside = FOREIGN_FEDERATION.has(parsed.host) ? `host ${parsed.host}` : foreignHost(parsed, boundary);
                if (outside !== undefined)
                    found.push({ rule: policyRule.identity, message: `believes ${outside} in ${named(statement)}`, key: parsed.host });
            }
        }
    }
    return found;
}
/** An account id, or an ARN that names one in full. */
const isOfAccount = (value) => /^\d{12}$/.test(value) || /^arn:[a-z0-9-]+:[a-z0-9-]*:[a-z0-9*-]*:\d{12}:/.test(value);

;// CONCATENATED MODULE: ./lib/policy/judge.js





const NAMES = /(?:^|_)content$|polic(?:y|ies)(?:document|text)?$/i;
const GUARDRAILS = /^(?:aws_organizations_policy|AWS::Organizations::Policy)$/;
/** The policy documents among the values of a resource, as text or as objects. */
function policyDocumentsIn(type, values) {
    if (!(0,json/* isObject */.Gv)(values))
        return [];
    if (GUARDRAILS.test(type)) {
        const kind = values.type ?? values.Type ?? 'SERVICE_CONTROL_POLICY';
        const document = statementsOf(values.content ?? values.Content);
        return kind === 'SERVICE_CONTROL_POLICY' && document ? [{ path: 'content', document, kind: 'guardrail' }] : [];
    }
    const found = [];
    for (const [path, value] of Object.entries(values)) {
        if (!NAMES.test(path))
            continue;
        const document = statementsOf(value);
        if (document?.some(({ hasPrincipal, hasNotPrincipal }) => hasPrincipal || hasNotPrincipal))
            found.push({ path, document, kind: 'resource' });
    }
    return found;
}
const read = new Map();
/** Policies repeat from resource to resource, so those in text are read once. @returns undefined where a value is no policy */
function statementsOf(value) {
    if (typeof value !== 'string')
        return readStatements(value);
    const known = read.get(value);
    if (known || read.has(value))
        return known;
    const statements = readStatements(value);
    if (read.size < 1000 && value.length < 20_000)
        read.set(value, statements);
    return statements;
}
function readStatements(value) {
    let document = value;
    if (typeof value === 'string') {
        if (!/^\s*\{/.test(value) || value.length > 1024 * 1024)
            return undefined;
        try {
            document = JSON.parse(value);
        }
        catch {
            return undefined;
        }
    }
    const statements = (0,types.at)(document, 'Statement');
    if (statements === undefined)
        return undefined;
    return list(statements).filter(json/* isObject */.Gv).map(statementOf);
}
function statementOf(statement) {
    const principal = (0,types.at)(statement, 'Principal');
    return {
        sid: typeof statement.Sid === 'string' && /^[\w -]{1,80}$/.test(statement.Sid) ? statement.Sid : '',
        effect: String((0,types.at)(statement, 'Effect') ?? ''),
        principal: principal === undefined
            ? []
            : (0,json/* isObject */.Gv)(principal)
                ? Object.entries(principal).map(([type, values]) => ({ type, values: texts(values) }))
                : [{ type: 'AWS', values: texts(principal) }],
        hasPrincipal: principal !== undefined,
        hasNotPrincipal: (0,types.at)(statement, 'NotPrincipal') !== undefined,
        action: texts((0,types.at)(statement, 'Action')),
        notAction: texts((0,types.at)(statement, 'NotAction')),
        resource: texts((0,types.at)(statement, 'Resource')),
        condition: Object.entries((0,json/* isObject */.Gv)(statement.Condition) ? statement.Condition : {}).flatMap(([operator, keys]) => Object.entries((0,json/* isObject */.Gv)(keys) ? keys : {}).map(([key, values]) => ({ operator, key: key.toLowerCase(), values: texts(values) }))),
    };
}
const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const texts = (value) => list(value).filter((item) => typeof item === 'string');
/** What was said of policies that were read once. */
const judged = new WeakMap();
/** What a policy opens beyond the boundary. */
function judgeStatements(statements, kind, boundary) {
    const known = judged.get(statements);
    if (known?.kind === kind && known.boundary === boundary)
        return known.found;
    const found = kind === 'guardrail' ? judgeGuardrail(statements, boundary) : statements.flatMap((statement) => judgePrincipals(statement, boundary));
    judged.set(statements, { kind, boundary, found });
    return found;
}
/** `statement Sid` as findings name it. */
const named = ({ sid }) => (sid === '' ? 'a statement' : `statement ${sid}`);
const policyRule = { open: rules/* RULES */.y.openPolicy, guardrail: rules/* RULES */.y.guardrail, identity: rules/* RULES */.y.identity };

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/documents/settings.js
const LONGEST_LINE = 2000;
const PAIR = /^(?:(?:export|set|setx|env|declare -x) +)?(?:"([\w./-]{1,100})"|'([\w./-]{1,100})'|([A-Za-z_][\w./-]{0,99})) *(?::(?= |$)|=) *(.*)$/;
const FLAG = /(?:^|\s)--([a-z][a-z-]{1,40})[ =]["']?([\w.:/@-]{3,200})/g;
/**
 * The settings in a text of several lines, whatever it is: YAML (Helm values, cloud-init, Kubernetes), properties, shell, TOML, ini,
 * and flags of commands in it. It need not be valid, since templates and scripts hold such settings too. Linear in the length of the text.
 */
function* settingsIn(text) {
    const open = [];
    let name;
    for (const line of text.split('\n')) {
        const content = line.trimStart();
        if (content === '' || content.startsWith('#') || line.length > LONGEST_LINE)
            continue;
        for (const [, key = '', value = ''] of content.matchAll(FLAG))
            yield { key, value, above: [] };
        let indent = line.length - content.length;
        let rest = content;
        while (/^- +/.test(rest)) {
            // A list may stand as far left as the key above it.
            while ((open.at(-1)?.indent ?? -1) > indent)
                open.pop();
            const dash = /^- +/.exec(rest)?.[0].length ?? 0;
            indent += dash;
            rest = rest.slice(dash);
            name = undefined;
        }
        const [, double, single, bare, written] = PAIR.exec(rest) ?? [];
        const key = double ?? single ?? bare;
        if (key === undefined) {
            const item = open.at(-1);
            if (rest !== content && item)
                yield { key: item.key, value: plain(rest), above: open.slice(0, -1).map((one) => one.key) };
            continue;
        }
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        const above = open.map((one) => one.key);
        const value = plain(written ?? '');
        if (value === '')
            open.push({ indent, key });
        // Environment variables of containers: the name on one line, the value on the next.
        else if (/^value$/i.test(key) && name !== undefined)
            yield { key: name, value, above };
        else
            yield { key, value, above };
        if (/^name$/i.test(key))
            name = value;
    }
}
/** Without quotes, comment and closing comma. */
function plain(written) {
    const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(written) ?? [];
    return double ?? single ?? written.replace(/(?:^|\s)#.*$/, '').replace(/[;,]?\s*$/, '');
}

;// CONCATENATED MODULE: ./lib/zones.js

/** Ids such as `euc1-az1`, `use1-bos1-az1` and `euw3-cmn1-wlz1`: the short name of the region, a local or wavelength zone, the zone. */
const ZONE_ID = /^([a-z]{3,6}\d{1,2}|eusc-?[a-z]{2,4}\d{1,2})(?:-([a-z]{3})\d)?-(?:az|wlz|lz)\d{1,2}$/;
const INITIALS = { northeast: 'ne', northwest: 'nw', southeast: 'se', southwest: 'sw' };
/** `euc1` for `eu-central-1`, `usgw1` for `us-gov-west-1`. */
function shortName(region) {
    const parts = region.split('-');
    const [area = '', number = '', direction = '', ...between] = [parts[0], parts.at(-1), parts.at(-2), ...parts.slice(1, -2)];
    return `${area}${between.map((part) => (part === 'gov' ? 'g' : part)).join('')}${INITIALS[direction] ?? direction[0]}${number}`;
}
/** What a text that names a region, zone or zone id says of a place outside the boundary; undefined where it is inside or no such name. */
function foreignPlace(text, boundary) {
    if (isRegionLike(text))
        return boundary.regions.includes(text) ? undefined : `region ${text}`;
    // AWS writes them in lower case; what another case means is for the service to say.
    if (text.length < 60 && text !== text.toLowerCase() && foreignPlace(text.toLowerCase(), boundary) !== undefined)
        return `region ${text}`;
    const place = placeOfZone(text);
    if (place !== undefined)
        return boundary.regions.includes(place) ? undefined : isRegionLike(place) ? `region ${place}` : `zone ${place}`;
    const [, short, local] = (text.length < 40 && ZONE_ID.exec(text)) || [];
    if (short === undefined)
        return undefined;
    const region = boundary.regions.find((name) => shortName(name) === short.replace('-', ''));
    if (region === undefined)
        return `zone ${text}`;
    // The list of local zones inside the EU is kept by name.
    return local === undefined || placeOfZone(`${region}-${local}-1a`) === region ? undefined : `zone ${text}`;
}

;// CONCATENATED MODULE: ./lib/sweep.js





/** Names in any spelling: `s3_region`, `AWS_REGION`, `awslogs-region`, `PeerRegion`; but no condition keys such as `aws:RequestedRegion`. */
const sweep_REGIONAL = /^(?!aws:).*(?:region|availability_?zone)|(?:^|[/_.-])zones?$|(?:^|_)azs?(?:_names?|_ids?)?$/i;
const IMAGE = /^(?:image|image_uri|imageuri|image_identifier|container_uri|container_image|parent_image|base_image)$/i;
const MODEL = /model|inference_?profile|copy_from/i;
/** Tags are free text, and a plan of any size repeats them everywhere. */
const FREE_TEXT = new Set(['tags', 'tags_all', 'Tags', 'tagset', 'default_tags']);
/** Text for people, and places that a browser is sent to: a URL in them is not called by the resource. */
const NOT_CALLED = /^(?:description|comment|comments|documentation|title|summary|message|body_html|.*(?:callback|logout|redirect|return|feedback|support|privacy|website|homepage|terms|logo|help|landing)_?ur[il]s?|.*origins?|(?:default_)?redirect_uri|schema|\$schema|\$id|xmlns|@context|user_data_replace_on_change)$/i;
/** JSON in a text: larger than any policy or task definition, smaller than what could stop a run. */
const LARGEST_JSON = 4 * 1024 * 1024;
const said = new Map();
/** Names repeat for every resource of a plan, so what each says is worked out once. */
function saidBy(key) {
    let known = said.get(key);
    if (!known) {
        known = {
            regional: sweep_REGIONAL.test(key),
            image: IMAGE.test(key),
            model: MODEL.test(key),
            base64: /base64$|^user_?data$/i.test(key),
            notCalled: NOT_CALLED.test(key),
            freeText: FREE_TEXT.has(key),
        };
        if (said.size < 20_000)
            said.set(key, known);
    }
    return known;
}
/** Long texts, such as policies, repeat too: those in which nothing was found, by boundary and by what their name says. */
const clean = new WeakMap();
const LONG = 100;
const MOST_CLEAN = 5000;
const LARGEST_CLEAN = 20_000;
/**
 * Looks at every string under a resource's attributes, also inside JSON, YAML, scripts and base64: ARNs and AWS host names anywhere in it, accounts, other
 * hosts, images and models, and bare region or zone names where an attribute's name speaks of regions. Each outside place comes
 * once, with the first path that names it.
 */
function sweep(values, boundary, sensitive) {
    const work = new Sweep(boundary);
    work.walk({ key: '', value: values, says: saidBy(''), regional: false, secret: sensitive });
    return [...work.found.values()];
}
class Sweep {
    found = new Map();
    #boundary;
    #accounts;
    #clean;
    /** How often something was found, also what was found before. */
    #notes = 0;
    constructor(boundary) {
        this.#boundary = boundary;
        this.#accounts = new Set(Object.values(boundary.accounts));
        let known = clean.get(boundary);
        if (!known) {
            known = new Map();
            clean.set(boundary, known);
        }
        this.#clean = known;
    }
    walk(root) {
        // The stack is our own: a plan may nest deeper than the call stack.
        const waiting = [root];
        for (let node = waiting.pop(); node; node = waiting.pop()) {
            const { value, says, regional, secret } = node;
            if (typeof value === 'string')
                this.#text(node, value);
            else if (Array.isArray(value)) {
                for (let index = value.length - 1; index >= 0; index -= 1) {
                    const item = value[index];
                    if (isPlain(item))
                        continue;
                    const key = `[${index}]`;
                    waiting.push({ key, value: item, parent: node, says, regional, secret: secret === true ? true : partOf(secret, key) });
                }
            }
            else if (typeof value === 'object' && value !== null) {
                const fields = value;
                const named = fields.name ?? fields.key;
                // A list of names and values, as environment variables of containers are written.
                const regionalPair = typeof named === 'string' && named.length < 200 && sweep_REGIONAL.test(named);
                const keys = Object.keys(fields);
                for (let index = keys.length - 1; index >= 0; index -= 1) {
                    const key = keys[index];
                    const inner = fields[key];
                    if (isPlain(inner))
                        continue;
                    const own = saidBy(key);
                    if (own.freeText)
                        continue;
                    waiting.push({
                        key,
                        value: inner,
                        parent: node,
                        says: saysOf(key, node),
                        regional: regional || own.regional || (regionalPair && /^values?$/i.test(key)),
                        secret: secret === true ? true : partOf(secret, key),
                    });
                }
            }
        }
    }
    #text(node, text) {
        if (text.length < 3)
            return;
        const { says } = node;
        if (text.length < LONG || text.length > LARGEST_CLEAN) {
            this.#look(node, text);
            return;
        }
        const kind = Number(node.regional) + 2 * Number(says.image) + 4 * Number(says.model) + 8 * Number(says.base64) + 16 * Number(says.notCalled);
        let known = this.#clean.get(kind);
        if (!known) {
            known = new Set();
            this.#clean.set(kind, known);
        }
        if (known.has(text))
            return;
        const before = this.#notes;
        this.#look(node, text);
        if (this.#notes === before && known.size < MOST_CLEAN)
            known.add(text);
    }
    #look(node, text) {
        const boundary = this.#boundary;
        const { says } = node;
        for (const location of locationsIn(text)) {
            const outside = outsideOf(boundary, location);
            if (outside !== undefined)
                this.#note('location', node, outside);
            else if (location.account !== undefined && this.#accounts.size > 0 && !this.#accounts.has(location.account))
                this.#note('account', node, `account ${location.account}`);
        }
        if (node.regional) {
            const outside = foreignPlace(text, boundary);
            if (outside !== undefined)
                this.#note('region', node, outside);
        }
        if (says.image) {
            const outside = foreignImage(text, boundary);
            if (outside !== undefined)
                this.#note('image', node, node.secret === true ? 'an image of a registry that is not shown' : outside);
            return;
        }
        const model = text.includes('.') ? foreignModel(text, boundary, says.model) : undefined;
        if (model)
            this.#note('model', node, model.outside);
        if (says.base64 && /^[A-Za-z0-9+/=\s]+$/.test(text)) {
            const key = `${node.key}.text`;
            this.walk({ ...node, key, says: saysOf(key, node), value: textOf(Buffer.from(text, 'base64')) });
            return;
        }
        const inner = jsonIn(text);
        if (inner !== undefined) {
            // JSON in JSON in JSON grows by its own escapes: a text of four megabytes holds few of them.
            this.walk({ ...node, value: inner });
            return;
        }
        if (says.notCalled)
            return;
        if (text.includes('\n'))
            for (const setting of settingsIn(text))
                this.#setting(node, setting);
        if (!text.includes('://'))
            return;
        for (const host of hostsIn(text)) {
            const outside = foreignHost(host, boundary);
            if (outside !== undefined)
                this.#note(host.whole ? 'host' : 'mention', node, node.secret === true ? 'a host that is not shown' : outside);
        }
    }
    /** A setting inside of a text counts where its name, or one above it, says that it is a place, an image or a model. */
    #setting(node, { key, value, above }) {
        const says = saidBy(key);
        const regional = says.regional || above.some((name) => saidBy(name).regional);
        // `image: { repository: ghcr.io/x }` in Helm values.
        const isRepository = key === 'repository' && IMAGE.test(above.at(-1) ?? '') && /^[^/]+\.[^/]+\//.test(value);
        if (!regional && !says.image && !says.model && !isRepository)
            return;
        const name = isRepository ? 'image' : key;
        const inner = { key: name, parent: node, says: saysOf(name, node), regional, secret: node.secret };
        for (const part of regional ? value.split(/[[\],\s"']+/) : [value])
            this.walk({ ...inner, value: part });
    }
    #note(kind, node, outside) {
        this.#notes += 1;
        const id = `${kind} ${outside}`;
        if (!this.found.has(id))
            this.found.set(id, { kind, path: pathOf(node), outside });
    }
}
/** Bytes as text; user data may be compressed. */
function textOf(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes.toString('utf8');
    try {
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength: LARGEST_JSON }).toString('utf8');
    }
    catch {
        return '';
    }
}
/** The object or list that a text holds as JSON. */
function jsonIn(text) {
    const first = text[0];
    if ((first !== '{' && first !== '[' && first !== ' ' && first !== '\n') || text.length > LARGEST_JSON)
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
const partOf = (secret, key) => {
    if (typeof secret !== 'object' || secret === null)
        return undefined;
    const part = key.startsWith('[') ? Number(key.slice(1, -1)) : key;
    return Object.hasOwn(secret, part) ? secret[part] : undefined;
};
/** What a key says; an index says what the name above it does. */
const saysOf = (key, above) => (key.startsWith('[') ? above.says : saidBy(key));
/** Whether a value is neither a text nor holds one. */
const isPlain = (value) => value === null || typeof value === 'boolean' || typeof value === 'number';
function pathOf(node) {
    const keys = [];
    for (let at = node; at; at = at.parent)
        if (at.key !== '')
            keys.push(at.key);
    return keys
        .reverse()
        .reduce((path, key) => (path === '' || key.startsWith('[') ? path + key : `${path}.${key}`), '')
        .slice(0, 200);
}

;// CONCATENATED MODULE: ./lib/cloudformation/resolve.js

/** A value that the template does not hold. `own`: of a resource of the same template, which is judged itself. */
class Unresolved {
    kind;
    constructor(kind) {
        this.kind = kind;
    }
}
/** Several values that are possible, such as both arms of a condition. */
class Either {
    values;
    constructor(values) {
        this.values = values;
    }
}
/** Stands in a text for a part that is not known. No name of AWS has it. */
const HOLE = '\u2026';
/** The same for a part that a resource of the template gives. */
const OWN_HOLE = '\u2025';
const OWN = new Unresolved('own');
const PARAMETER = new Unresolved('parameter');
const IMPORT = new Unresolved('import');
const OTHER = new Unresolved('other');
const MOST_ARMS = 64;
const resolve_DEEPEST = 300;
/** A template of a megabyte that refers to itself in maps must not grow without end. */
const MOST_STEPS = 2_000_000;
/**
 * Resolves the intrinsic functions of a template with the region, partition and suffix that it is deployed to.
 * Specification: AWS CloudFormation Template Reference, "Intrinsic functions" and "Pseudo parameters".
 */
class Resolver {
    #template;
    #deployment;
    #steps = 0;
    constructor(template, deployment) {
        const part = (name) => ((0,json/* isObject */.Gv)(template[name]) ? template[name] : {});
        this.#template = { parameters: part('Parameters'), mappings: part('Mappings'), resources: part('Resources') };
        this.#deployment = deployment;
    }
    /** The value with every function taken out: by its result, by `Unresolved`, or by `Either`. */
    resolve(value, depth = 0) {
        this.#steps += 1;
        if (depth > resolve_DEEPEST || this.#steps > MOST_STEPS)
            return OTHER;
        if (Array.isArray(value))
            return value.map((item) => this.resolve(item, depth + 1));
        if (!(0,json/* isObject */.Gv)(value))
            return value;
        const keys = Object.keys(value);
        const [only = ''] = keys;
        if (keys.length === 1 && (only === 'Ref' || only.startsWith('Fn::')))
            return this.#call(only, value[only], depth + 1);
        // A name such as `__proto__` is a name like any other.
        return Object.fromEntries(keys.map((key) => [key, this.resolve(value[key], depth + 1)]));
    }
    #call(name, given, depth) {
        const argument = (index) => this.resolve(Array.isArray(given) ? given[index] : undefined, depth);
        switch (name) {
            case 'Ref':
                return this.#ref(given);
            case 'Fn::GetAtt':
                return OWN;
            case 'Fn::ImportValue':
                return IMPORT;
            case 'Fn::Sub':
                return this.#sub(given, depth);
            case 'Fn::Join': {
                const [separator, parts] = [argument(0), argument(1)];
                if (typeof separator !== 'string' || !Array.isArray(parts))
                    return OTHER;
                return combine(parts, (texts) => texts.join(separator));
            }
            case 'Fn::Select': {
                const [index, items] = [argument(0), argument(1)];
                if (items instanceof Unresolved)
                    return items;
                return Array.isArray(items) && /^\d+$/.test(String(index)) ? (items[Number(index)] ?? OTHER) : OTHER;
            }
            case 'Fn::Split': {
                const [separator, text] = [argument(0), argument(1)];
                if (typeof separator !== 'string' || separator === '' || typeof text !== 'string')
                    return text instanceof Unresolved ? text : OTHER;
                return text.split(separator);
            }
            case 'Fn::If':
                return either([argument(1), argument(2)].flatMap((arm) => (arm instanceof Either ? arm.values : [arm])));
            case 'Fn::FindInMap':
                return this.#find(given, depth);
            case 'Fn::GetAZs': {
                const region = this.resolve(given, depth);
                // An empty text is the region of the stack.
                return region === '' ? `${this.#deployment.region}a` : typeof region === 'string' ? `${region}a` : region;
            }
            case 'Fn::Base64':
                return this.resolve(given, depth);
            case 'Fn::ToJsonString':
                return this.resolve(given, depth);
            default:
                return OTHER;
        }
    }
    #ref(name) {
        const { region, partition, suffix, account } = this.#deployment;
        switch (name) {
            case 'AWS::Region':
                return region;
            case 'AWS::Partition':
                return partition;
            case 'AWS::URLSuffix':
                return suffix;
            case 'AWS::AccountId':
                return account ?? OWN;
            case 'AWS::NoValue':
                return undefined;
            case 'AWS::StackId':
            case 'AWS::StackName':
            case 'AWS::NotificationARNs':
                return OWN;
        }
        if (typeof name !== 'string')
            return OTHER;
        if (Object.hasOwn(this.#template.resources, name))
            return OWN;
        const parameter = Object.hasOwn(this.#template.parameters, name) ? this.#template.parameters[name] : undefined;
        if (!(0,json/* isObject */.Gv)(parameter))
            return OTHER;
        // A name in the parameter store is not the value.
        if (typeof parameter.Type === 'string' && parameter.Type.startsWith('AWS::SSM::'))
            return PARAMETER;
        const values = Array.isArray(parameter.AllowedValues) ? parameter.AllowedValues : [];
        const list = /^(?:CommaDelimitedList|List<)/.test(String(parameter.Type));
        const typed = (value) => (list && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value);
        // Whoever deploys may choose any of the values that are allowed.
        if (values.length > 0)
            return either(values.map(typed));
        return parameter.Default === undefined ? PARAMETER : new Either([typed(parameter.Default), PARAMETER]);
    }
    #sub(given, depth) {
        const [text, variables] = Array.isArray(given) ? given : [given, {}];
        if (typeof text !== 'string')
            return OTHER;
        const own = (0,json/* isObject */.Gv)(variables) ? variables : {};
        const parts = [];
        let last = 0;
        for (const match of text.matchAll(/\$\{([^${}]*)\}/g)) {
            parts.push(text.slice(last, match.index));
            const name = match[1].trim();
            if (name.startsWith('!'))
                parts.push(`\${${name.slice(1)}}`);
            else if (Object.hasOwn(own, name))
                parts.push(this.resolve(own[name], depth));
            else
                parts.push(name.includes('.') ? OWN : this.#ref(name));
            last = match.index + match[0].length;
        }
        parts.push(text.slice(last));
        return combine(parts, (texts) => texts.join(''));
    }
    #find(given, depth) {
        if (!Array.isArray(given))
            return OTHER;
        const [name, top, second] = given.map((item) => this.resolve(item, depth));
        const map = typeof name === 'string' && Object.hasOwn(this.#template.mappings, name) ? this.#template.mappings[name] : undefined;
        if (!(0,json/* isObject */.Gv)(map))
            return OTHER;
        // A key that is not known may be any.
        const inner = (value, key) => {
            if (!(0,json/* isObject */.Gv)(value))
                return [];
            if (key instanceof Either)
                return key.values.flatMap((one) => inner(value, one));
            if (typeof key === 'string' || typeof key === 'number')
                return Object.hasOwn(value, key) ? [value[key]] : [];
            return Object.values(value);
        };
        const found = inner(map, top).flatMap((value) => inner(value, second));
        return found.length === 0 ? OTHER : found.length === 1 ? found[0] : either(found);
    }
}
/** One of several values; where they are too many, what is left out is not known. */
const either = (values) => new Either(values.length > MOST_ARMS ? [...values.slice(0, MOST_ARMS), OTHER] : values);
/** Puts texts together; a part that is not known leaves a hole, and each part that is one of several makes several. */
function combine(parts, put) {
    let rows = [[]];
    for (const part of parts.flatMap((one) => (Array.isArray(one) ? one : [one]))) {
        const options = part instanceof Either ? part.values : [part];
        const texts = options.map((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean'
            ? String(one)
            : one instanceof Unresolved && one.kind === 'own'
                ? OWN_HOLE
                : HOLE);
        rows = rows.flatMap((row) => texts.map((text) => [...row, text]));
        if (rows.length > MOST_ARMS)
            return OTHER;
    }
    return rows.length === 1 ? put(rows[0]) : new Either(rows.map(put));
}

;// CONCATENATED MODULE: ./lib/cloudformation/tables.js

const tables_edge = { rule: rules/* RULES */.y.edge, says: 'is an edge resource' };
const tables_spans = {
    rule: rules/* RULES */.y.second,
    says: 'joins resources of several regions, and not all of them need to be in this template',
    verdict: 'unknown',
};
const tables_leads = { rule: rules/* RULES */.y.network, says: 'leads to a network whose place the template does not show', verdict: 'unknown' };
const TYPES = [
    [/^AWS::(?:CloudFront|GlobalAccelerator|Shield)::|^AWS::ECR::PublicRepository$|^AWS::Lightsail::Distribution$|^AWS::WAF::/, tables_edge],
    [/^AWS::KMS::ReplicaKey$/, { rule: rules/* RULES */.y.key, says: 'is a replica of a multi-Region key' }],
    [/^AWS::(?:RDS|DocDB|Neptune)::GlobalCluster$|^AWS::ElastiCache::GlobalReplicationGroup$|^AWS::MemoryDB::MultiRegionCluster$/, tables_spans],
    [/^AWS::DirectConnect::|^AWS::EC2::(?:VPNConnection|CustomerGateway|TransitGatewayConnectPeer)$/, tables_leads],
    [
        /^Custom::(?:CrossRegionExportWriter|CrossRegionExportReader|CrossRegionStringParameterReader|DynamoDBReplica)$/,
        { rule: rules/* RULES */.y.second, says: 'works across regions' },
    ],
];
/** Services that keep their control plane in one region of partition aws. */
const CONTROL = /^AWS::(?:IAM|Route53|Organizations|Budgets|CE|CUR|NetworkManager|Route53RecoveryControl|Route53RecoveryReadiness)::/;
function typeOf(type, partition) {
    const found = TYPES.find(([pattern]) => pattern.test(type))?.[1];
    if (found || partition !== 'aws' || !CONTROL.test(type))
        return found;
    return { rule: rules/* RULES */.y.control, says: 'belongs to a service that is run from outside the EU', severity: 'note' };
}
const isTrue = (path, rule) => ({ path, value: 'true', rule });
const tables_webAcl = { path: 'Scope', value: 'CLOUDFRONT', rule: rules/* RULES */.y.edge };
const SETTINGS = {
    'AWS::ApiGateway::DomainName': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: rules/* RULES */.y.edge }],
    'AWS::ApiGateway::RestApi': [{ path: 'EndpointConfiguration.Types', value: 'EDGE', rule: rules/* RULES */.y.edge, byDefault: true }],
    'AWS::CloudTrail::EventDataStore': [isTrue('MultiRegionEnabled', rules/* RULES */.y.everywhere)],
    'AWS::CloudTrail::Trail': [isTrue('IsMultiRegionTrail', rules/* RULES */.y.everywhere)],
    'AWS::Config::ConfigurationAggregator': [
        isTrue('AccountAggregationSources.AllAwsRegions', rules/* RULES */.y.everywhere),
        isTrue('OrganizationAggregationSource.AllAwsRegions', rules/* RULES */.y.everywhere),
    ],
    'AWS::KMS::Key': [isTrue('MultiRegion', rules/* RULES */.y.key)],
    'AWS::S3::Bucket': [{ path: 'AccelerateConfiguration.AccelerationStatus', value: 'Enabled', rule: rules/* RULES */.y.edge }],
    'AWS::Serverless::Api': [{ path: 'EndpointConfiguration.Type', value: 'EDGE', rule: rules/* RULES */.y.edge, byDefault: true }],
    'AWS::WAFv2::IPSet': [tables_webAcl],
    'AWS::WAFv2::RegexPatternSet': [tables_webAcl],
    'AWS::WAFv2::RuleGroup': [tables_webAcl],
    'AWS::WAFv2::WebACL': [tables_webAcl],
};
const settingsOf = (type) => Object.hasOwn(SETTINGS, type) ? SETTINGS[type] : [];
/** Every row, for tests. */
const ALL_SETTINGS = (/* unused pure expression or super */ null && (SETTINGS));

;// CONCATENATED MODULE: ./lib/cloudformation/judge.js








/** The deployment of a template that names none: the first region of the boundary. */
function deploymentOf(boundary, region = boundary.regions[0], account) {
    const partition = (0,partitions/* arnPartition */.IQ)(boundary.partition);
    return {
        region,
        partition,
        suffix: partition === 'aws-eusc' ? 'amazonaws.eu' : 'amazonaws.com',
        ...(account !== undefined && { account }),
    };
}
/** Transforms whose result is written in the template already. Any other makes resources that nobody sees here. */
const KNOWN_TRANSFORMS = new Set([
    'AWS::Serverless-2016-10-31',
    'AWS::LanguageExtensions',
    'AWS::SecretsManager-2020-07-23',
    'AWS::SecretsManager-2024-09-16',
    'AWS::CodeDeployBlueGreen',
]);
/** Judges every resource of a CloudFormation or SAM template against the boundary. Pure. */
function judgeTemplate(file, document, boundary, deployment, within) {
    const { value: template } = document;
    const findings = [];
    const nested = [];
    const resolver = new Resolver(template, deployment);
    const adder = (line) => (rule, resource, message, details = {}) => void findings.push((0,finding/* finding */.gk)(rule, { message, resource, place: within?.place ?? { file, ...(line !== undefined && { line }) }, ...details }));
    for (const transform of [template.Transform ?? []].flat()) {
        const name = (0,json/* isObject */.Gv)(transform) ? transform.Name : transform;
        if (typeof name === 'string' && KNOWN_TRANSFORMS.has(name))
            continue;
        const shown = typeof name === 'string' && /^[\w:.-]{1,100}$/.test(name) ? name : 'of another name';
        adder(lineOfKey(document, 'Transform'))(rules/* RULES */.y.incomplete, file, `${file} is changed by the macro ${shown} when it is deployed.`, {
            verdict: 'unknown',
            key: shown,
        });
    }
    const resources = (0,json/* isObject */.Gv)(template.Resources) ? template.Resources : {};
    const home = { own: ownBuckets(resources) };
    const globals = (0,json/* isObject */.Gv)(template.Globals) ? template.Globals : {};
    const types = new Map();
    let count = 0;
    for (const [id, resource] of Object.entries(resources)) {
        if (id.startsWith('Fn::ForEach')) {
            adder(lineOfKey(document, 'Resources', id))(rules/* RULES */.y.incomplete, file, `${file} makes resources in a loop (${id.slice(0, 60)}).`, {
                verdict: 'unknown',
                key: id,
            });
            continue;
        }
        const type = (0,json/* isObject */.Gv)(resource) && typeof resource.Type === 'string' ? resource.Type : undefined;
        if (type === undefined || !(0,json/* isObject */.Gv)(resource))
            continue;
        count += 1;
        types.set(type, (types.get(type) ?? 0) + 1);
        const name = `${within ? `${within.address}/` : ''}${type}/${id}`;
        const add = adder(lineOfKey(document, 'Resources', id));
        const properties = resolver.resolve(withGlobals(type, resource.Properties, globals));
        if (hasTransform(resource))
            add(rules/* RULES */.y.incomplete, name, `A macro changes ${name} when it is deployed.`, { verdict: 'unknown', key: 'transform' });
        judgeType(type, name, properties, boundary, add);
        for (const { path, value, regional } of unresolvedIn(properties))
            judgeUnresolved(name, path, value, regional, add);
        judgeCopies(name, properties, home, add);
        for (const { kind, path, outside } of sweep(flat(properties), boundary)) {
            const whole = `${path} of ${name}`;
            add(rules/* REFERENCE_RULES */.O[kind], name, `${whole} names ${outside}.`, { key: outside });
        }
        for (const { path, document: policy, kind } of policyDocumentsIn(type, flat(properties)))
            for (const { rule, message, key, verdict, severity } of judgeStatements(policy, kind, boundary))
                add(rule, name, `${path} of ${name} ${message}.`, {
                    key: `${path} ${key}`,
                    ...(verdict && { verdict }),
                    ...(severity && { severity }),
                });
        if (type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application') {
            const asset = (0,json/* isObject */.Gv)(resource.Metadata) ? resource.Metadata['aws:asset:path'] : undefined;
            const location = (0,json/* isObject */.Gv)(properties) ? (properties.TemplateURL ?? properties.Location) : undefined;
            const path = typeof asset === 'string' ? asset : typeof location === 'string' && !/^[a-z]+:|^arn:/.test(location) ? location : undefined;
            if (path !== undefined && !path.includes(HOLE))
                nested.push({ path, resource: name });
            else
                add(rules/* RULES */.y.incomplete, name, `${name} is made from a template that is not at hand.`, { verdict: 'unknown' });
        }
    }
    return { resources: count, findings, types, nested };
}
/** What SAM gives to every resource of a kind, unless it says otherwise itself. */
function withGlobals(type, properties, globals) {
    const own = (0,json/* isObject */.Gv)(properties) ? properties : {};
    const [, kind] = /^AWS::Serverless::(Function|Api|HttpApi|SimpleTable|StateMachine|LayerVersion)$/.exec(type) ?? [];
    const all = kind === undefined ? undefined : globals[kind];
    if (!(0,json/* isObject */.Gv)(all))
        return own;
    const names = [...new Set([...Object.keys(all), ...Object.keys(own)])];
    // Maps are merged: what each of the two holds is looked at.
    return Object.fromEntries(names.map((name) => {
        const [general, special] = [all[name], own[name]];
        return [name, (0,json/* isObject */.Gv)(general) && (0,json/* isObject */.Gv)(special) ? { ...general, ...special } : (special ?? general)];
    }));
}
/** Whether a macro stands somewhere in a resource. */
function hasTransform(resource) {
    const waiting = [resource];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (typeof next !== 'object' || next === null)
            continue;
        if (Object.hasOwn(next, 'Fn::Transform'))
            return true;
        waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null));
    }
    return false;
}
/** What a type does, and what its settings do. */
function judgeType(type, name, properties, boundary, add) {
    const always = typeOf(type, boundary.partition);
    if (always)
        add(always.rule, name, `${name} ${always.says}.`, {
            key: 'type',
            ...(always.verdict && { verdict: always.verdict }),
            ...(always.severity && { severity: always.severity }),
        });
    for (const { path, value, rule, byDefault } of settingsOf(type)) {
        const found = at(properties, path.split('.'));
        const options = found.flatMap((one) => (one instanceof Either ? one.values : [one]));
        if (options.some((one) => String(one).toUpperCase() === value.toUpperCase()))
            add(rule, name, `${path} of ${name} is ${value}.`, { key: path });
        else if (options.some((one) => one instanceof Unresolved))
            add(rule, name, `${path} of ${name} is not in the template.`, { key: path, verdict: 'unknown' });
        else if (byDefault && options.length === 0 && boundary.partition === 'aws')
            add(rule, name, `${path} of ${name} is not set, and ${value} by default.`, { key: path });
    }
}
function judgeUnresolved(name, path, value, regional, add) {
    if (value instanceof Unresolved) {
        // What a resource of the same template is called or has is judged where it stands.
        if (regional && value.kind !== 'own')
            add(rules/* RULES */.y.second, name, `${path} of ${name} is not in the template.`, { verdict: 'unknown', key: path });
    }
    else if (regional || new RegExp(`arn:[^:\\s"]{0,60}:[^:\\s"]{0,60}:[^:\\s"]{0,60}${HOLE}`).test(value))
        add(regional ? rules/* RULES */.y.second : rules/* RULES */.y.arn, name, `${path} of ${name} has a region that is not in the template.`, {
            verdict: 'unknown',
            key: path,
        });
}
function ownBuckets(resources) {
    const names = Object.values(resources).flatMap((resource) => {
        const properties = (0,json/* isObject */.Gv)(resource) && resource.Type === 'AWS::S3::Bucket' ? resource.Properties : undefined;
        return (0,json/* isObject */.Gv)(properties) && typeof properties.BucketName === 'string' ? [properties.BucketName] : [];
    });
    return new Set(names);
}
/** Replication names its destination by an ARN that says nothing of the region. */
function judgeCopies(name, properties, { own }, add) {
    const path = ['ReplicationConfiguration', 'Rules', 'Destination', 'Bucket'];
    for (const value of at(properties, path)) {
        for (const one of value instanceof Either ? value.values : [value]) {
            if (one instanceof Unresolved && one.kind === 'own')
                continue;
            if (typeof one === 'string' && own.has(one.replace(/^arn:[a-z0-9-]+:s3:::/, '')))
                continue;
            // `!Sub arn:\u2026:s3:::${Copy}` with a bucket of this template leaves a hole.
            if (typeof one === 'string' && one.includes(OWN_HOLE) && !one.includes(HOLE))
                continue;
            add(rules/* RULES */.y.destination, name, `${path.join('.')} of ${name} names a bucket that this template does not place.`, {
                verdict: 'unknown',
                key: typeof one === 'string' ? one : 'unresolved',
            });
        }
    }
}
/** The values at a path; lists are stepped into on the way. */
function at(value, path) {
    let here = [value];
    for (const key of path) {
        here = here.flatMap((one) => (one instanceof Either ? one.values : [one])).flat(1);
        here = here.flatMap((one) => (one instanceof Unresolved ? [one] : (0,json/* isObject */.Gv)(one) && Object.hasOwn(one, key) ? [one[key]] : []));
    }
    return here.flat(1).filter((one) => one !== undefined && one !== null);
}
/** Zones are left out: one that is not known is still one of the region. */
const judge_REGIONAL = /^(?!aws:).*region/i;
/** Names that speak of regions and hold something else. */
const NOT_A_REGION = /regional|concurrency|linkingmode|crossregion(?!copy)|multiregion|allawsregions|arn$/i;
/** Values that are not known, and texts with holes, with their paths. */
function unresolvedIn(properties) {
    const found = [];
    const waiting = [{ path: '', value: properties, regional: false }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
        const { path, value, regional } = next;
        if (value instanceof Unresolved)
            found.push({ path, value, regional });
        else if (value instanceof Either)
            for (const one of value.values)
                waiting.push({ path, value: one, regional });
        else if (typeof value === 'string') {
            // A dynamic reference is looked up when the stack is deployed.
            if (value.includes(HOLE) || (regional && value.includes('{{resolve:')))
                found.push({ path, value, regional });
        }
        else if (Array.isArray(value))
            for (const item of value)
                waiting.push({ path: `${path}[]`, value: item, regional });
        else if ((0,json/* isObject */.Gv)(value)) {
            for (const [key, inner] of Object.entries(value))
                waiting.push({ path: path === '' ? key : `${path}.${key}`, value: inner, regional: judge_REGIONAL.test(key) && !NOT_A_REGION.test(key) });
        }
    }
    return found;
}
/** The same properties with every possible value in a list, and nothing where a value is not known. */
function flat(value) {
    if (value instanceof Unresolved)
        return undefined;
    if (value instanceof Either)
        return value.values.map(flat).filter((one) => one !== undefined);
    if (Array.isArray(value))
        return value.map(flat);
    if (typeof value === 'string')
        return value.includes(HOLE) || value.includes(OWN_HOLE) ? withoutHoles(value) : value;
    if (!(0,json/* isObject */.Gv)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
}
const HOLES = new RegExp(`[${HOLE}${OWN_HOLE}]`, 'g');
const ARN_START = /(arn:[^:\s"]{0,60}:[^:\s"]{0,60}:)([^:\s"]{0,60}):/g;
/** A text with something harmless for each part that is not known: nothing for a field of an ARN, a letter elsewhere. */
const withoutHoles = (text) => text
    .replace(ARN_START, (whole, start, region) => region.includes(HOLE) || region.includes(OWN_HOLE) ? `${start}:` : whole)
    .replace(new RegExp(`:[${HOLE}${OWN_HOLE}](?=:)`, 'g'), ':')
    .replace(HOLES, 'x');
/** Judges where a stack is deployed to. */
function judgeDeployment(name, { region, account }, boundary, add) {
    if (region === undefined)
        add(rules/* RULES */.y.region, name, `Where ${name} is deployed is not known: it names no region.`, { verdict: 'unknown' });
    else if (!boundary.regions.includes(region))
        add(rules/* RULES */.y.region, name, `${name} is deployed to ${regionInWords(region)}.`, { key: region });
    const accounts = Object.values(boundary.accounts);
    if (account !== undefined && accounts.length > 0 && !accounts.includes(account))
        add(rules/* RULES */.y.account, name, `${name} is deployed to account ${/^\d{12}$/.test(account) ? account : 'of another form'}.`, { key: account });
}

;// CONCATENATED MODULE: ./lib/cloudformation/cdk.js







const LARGEST = 64 * 1024 * 1024;
const MOST_NESTED = 50;
/**
 * Judges a CloudFormation or SAM template, or the folder that `cdk synth` wrote, with the nested stacks that lie beside it.
 * @throws FILE_MISSING, DOCUMENT_UNREADABLE, DOCUMENT_NOT_TEMPLATE
 */
async function cdk_judgeTemplates(files, given, boundary) {
    const total = { regions: new Map(), resources: 0, findings: [], types: new Map(), read: [] };
    const work = new TemplateWork(files, boundary, total);
    if ((await files.kind(given)) === 'folder')
        await work.assembly(given, 0);
    else
        await work.template(given, undefined, undefined, 0);
    return total;
}
class TemplateWork {
    #files;
    #boundary;
    #total;
    #seen = new Set();
    constructor(files, boundary, total) {
        this.#files = files;
        this.#boundary = boundary;
        this.#total = total;
    }
    async #read(file) {
        const text = await this.#files.readText(file, LARGEST);
        this.#total.read.push({ name: this.#files.relative(file), text });
        return text;
    }
    /** A cloud assembly: `manifest.json` and what it names. Specification: AWS CDK, cloud assembly schema. */
    async assembly(folder, depth) {
        const file = `${folder}/manifest.json`;
        if ((await this.#files.kind(file)) !== 'file')
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${folder} has no manifest.json, so it is no output of "cdk synth".`, 'Name the folder that "cdk synth" writes, usually cdk.out, or a template.');
        const [document] = await parseDocuments(file, await this.#read(file));
        const artifacts = document?.value.artifacts;
        if (!(0,json/* isObject */.Gv)(artifacts))
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} names no artifacts.`, 'Run "cdk synth" anew.');
        let stacks = 0;
        for (const [name, artifact] of Object.entries(artifacts)) {
            const type = (0,types.at)(artifact, 'type');
            const properties = (0,types.at)(artifact, 'properties');
            if (type === 'aws:cloudformation:stack') {
                stacks += 1;
                const environment = environmentOf((0,types.at)(artifact, 'environment'));
                const resource = `stack/${name}`;
                judgeDeployment(resource, environment, this.#boundary, this.#adder(file));
                const template = (0,types.at)(properties, 'templateFile');
                if (typeof template === 'string')
                    await this.template(inside(folder, template), environment, resource, depth + 1);
                else
                    this.#add(file, rules/* RULES */.y.incomplete, resource, `${resource} names no template.`, { verdict: 'unknown' });
            }
            else if (type === 'cdk:cloud-assembly') {
                stacks += 1;
                const directory = (0,types.at)(properties, 'directoryName');
                if (typeof directory === 'string' && depth < MOST_NESTED)
                    await this.assembly(inside(folder, directory), depth + 1);
            }
            else if (type === 'cdk:asset-manifest') {
                const assets = (0,types.at)(properties, 'file');
                if (typeof assets === 'string')
                    await this.#assets(inside(folder, assets));
            }
        }
        if (stacks === 0)
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} names no stack.`, 'Run "cdk synth" anew.');
    }
    /** Where files and images of a stack are published to. */
    async #assets(file) {
        if ((await this.#files.kind(file)) !== 'file')
            return;
        const [document] = await parseDocuments(file, await this.#read(file));
        for (const group of ['files', 'dockerImages']) {
            const entries = document?.value[group];
            for (const [id, asset] of (0,json/* isObject */.Gv)(entries) ? Object.entries(entries) : []) {
                const destinations = (0,types.at)(asset, 'destinations');
                for (const destination of (0,json/* isObject */.Gv)(destinations) ? Object.values(destinations) : []) {
                    const region = (0,types.at)(destination, 'region');
                    if (typeof region === 'string' && isRegionLike(region) && !this.#boundary.regions.includes(region))
                        this.#add(file, rules/* RULES */.y.second, `asset/${id.slice(0, 12)}`, `An asset is published to region ${region}.`, { key: region });
                }
            }
        }
    }
    async template(file, environment, stack, depth) {
        // Stacks that nest in a circle end here.
        const full = `${this.#files.resolve(file)} ${environment?.region ?? ''}`;
        if (this.#seen.has(full))
            return;
        this.#seen.add(full);
        const name = this.#files.relative(file);
        const documents = await parseDocuments(name, await this.#read(file));
        const [document] = documents;
        if (documents.length !== 1 || !document || !(0,json/* isObject */.Gv)(document.value.Resources))
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${name} has no "Resources", so it is no CloudFormation template.`, 'Name a template, or give Kubernetes manifests to the input "manifest".');
        const deployment = deploymentOf(this.#boundary, environment?.region, environment?.account);
        const { resources, findings, types, nested } = judgeTemplate(name, document, this.#boundary, deployment);
        for (const [type, count] of types)
            this.#total.types.set(type, (this.#total.types.get(type) ?? 0) + count);
        this.#total.resources += resources;
        const region = stack !== undefined && environment?.region === undefined ? 'unknown' : deployment.region;
        this.#total.regions.set(region, (this.#total.regions.get(region) ?? 0) + resources);
        this.#total.findings.push(...findings);
        for (const { path: inner, resource } of nested) {
            const beside = inside(external_node_path_.posix.dirname(file), inner);
            if (depth < MOST_NESTED && (await this.#files.kind(beside)) === 'file')
                await this.template(beside, environment, stack, depth + 1);
            else
                this.#add(name, rules/* RULES */.y.incomplete, resource, `${resource} is made from ${external_node_path_.posix.basename(inner)}, which is not there.`, {
                    verdict: 'unknown',
                });
        }
    }
    #adder(file) {
        return (rule, resource, message, details) => this.#add(file, rule, resource, message, details);
    }
    #add(file, rule, resource, message, details = {}) {
        this.#total.findings.push((0,finding/* finding */.gk)(rule, { message, resource, place: { file: this.#files.relative(file) }, ...details }));
    }
}
/** A path below a folder. */
const inside = (folder, file) => (external_node_path_.isAbsolute(file) ? file : external_node_path_.posix.join(folder, file));
/** `aws://123456789012/eu-central-1`; what CDK does not know it calls `unknown-account` and `unknown-region`. */
function environmentOf(environment) {
    const [, account, region] = /^aws:\/\/([^/]+)\/([^/]+)$/.exec(typeof environment === 'string' ? environment : '') ?? [];
    return {
        ...(account !== undefined && account !== 'unknown-account' && { account }),
        ...(region !== undefined && region !== 'unknown-region' && { region }),
    };
}
/** Templates that stand in a Terraform plan. One that cannot be read hides what it makes. */
async function judgePlannedTemplates(templates, boundary) {
    const findings = [];
    for (const { text, region, ...within } of templates) {
        const { address, place } = within;
        const unknown = (what) => findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.incomplete, {
            resource: address,
            place,
            verdict: 'unknown',
            key: 'template',
            message: `The template of ${address} ${what}.`,
        }));
        try {
            const [document] = await parseDocuments(address, text);
            if (!document || !(0,json/* isObject */.Gv)(document.value.Resources))
                unknown('has no resources');
            else {
                const { findings: inner, nested } = judgeTemplate(place.file, document, boundary, deploymentOf(boundary, region), within);
                findings.push(...inner);
                if (nested.length > 0)
                    unknown('is made of others, which are not in the plan');
            }
        }
        catch (error) {
            if (!(error instanceof errors/* SovereignError */.Rj))
                throw error;
            unknown('cannot be read');
        }
    }
    return findings;
}

;// CONCATENATED MODULE: ./lib/plan/address.js
/** The address of a resource within its module, without instance key. */
const localAddress = ({ mode, type, name }) => `${mode === 'data' ? 'data.' : ''}${type}.${name}`;
/** The address of a resource in the configuration. */
const addressOf = (resource) => join(withoutInstances(resource.module_address ?? ''), localAddress(resource));
/** The address of something in a module. */
const join = (path, name) => (path === '' ? name : `${path}.${name}`);
/** `module.a["x.y[0]"].module.b[0]` as the configuration names it: `module.a.module.b`. */
function withoutInstances(address) {
    if (!address.includes('['))
        return address;
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

;// CONCATENATED MODULE: ./lib/plan/parts.js



/** Terraform itself gives up long before. */
const DEEPEST_MODULE = 200;
function refuseDeeper(depth) {
    if (depth > DEEPEST_MODULE)
        throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `The plan nests modules deeper than ${DEEPEST_MODULE}.`, 'Make the plan anew with Terraform.');
}
/** Takes `planned_values`; gives the addresses of its resources. */
function readPlannedValues(reader) {
    const addresses = [];
    const module = (depth) => {
        refuseDeeper(depth);
        reader.object((key) => {
            if (key === 'resources') {
                reader.list(() => {
                    reader.object((inner) => {
                        const value = inner === 'address' ? reader.value() : reader.skip();
                        if (typeof value === 'string')
                            addresses.push(value);
                    });
                });
            }
            else if (key === 'child_modules')
                reader.list(() => module(depth + 1));
            else
                reader.skip();
        });
    };
    reader.object((key) => (key === 'root_module' ? module(0) : reader.skip()));
    return addresses;
}
/** Takes `action_invocations`. */
function readActions(reader) {
    const found = [];
    reader.list(() => {
        const value = reader.value();
        const action = (0,types.at)(value, 'action_invocation') ?? value;
        const [address, type, provider] = ['address', 'type', 'provider_name'].map((name) => (0,types.at)(action, name));
        if (typeof address === 'string' && typeof type === 'string' && typeof provider === 'string')
            found.push({ address, type, provider_name: provider, values: (0,types.at)(action, 'config_values') });
    });
    return found;
}
/** What of a data source's values says where it was read. */
const KEPT = ['region', 'arn', 'name', 'id', 'url'];
/** Takes `prior_state`; gives its data sources. */
function readPriorState(reader) {
    const found = [];
    const module = (depth) => {
        refuseDeeper(depth);
        const own = [];
        let address;
        reader.object((key) => {
            if (key === 'address') {
                const value = reader.value();
                if (typeof value === 'string')
                    address = value;
            }
            else if (key === 'resources')
                reader.list(() => {
                    const data = dataSource(reader);
                    if (data)
                        own.push(data);
                });
            else if (key === 'child_modules')
                reader.list(() => module(depth + 1));
            else
                reader.skip();
        });
        for (const data of own)
            found.push(address === undefined ? data : { ...data, module_address: address });
    };
    reader.object((key) => {
        if (key !== 'values') {
            reader.skip();
            return;
        }
        reader.object((inner) => (inner === 'root_module' ? module(0) : reader.skip()));
    });
    return found;
}
function dataSource(reader) {
    const texts = new Map();
    let values = {};
    reader.object((key) => {
        if (key === 'values' && texts.get('mode') !== 'managed') {
            const all = reader.value();
            values = Object.fromEntries(KEPT.map((name) => [name, (0,types.at)(all, name)]).filter((entry) => typeof entry[1] === 'string'));
        }
        else if (['address', 'mode', 'type', 'name', 'provider_name'].includes(key)) {
            const value = reader.value();
            if (typeof value === 'string')
                texts.set(key, value);
        }
        else
            reader.skip();
    });
    const [address, type, name, provider_name] = ['address', 'type', 'name', 'provider_name'].map((key) => texts.get(key));
    if (texts.get('mode') !== 'data' || address === undefined || type === undefined || name === undefined || provider_name === undefined)
        return undefined;
    return { address, type, name, provider_name, values };
}
/** Takes `configuration`; of resources only which arguments are set is kept, not to what. */
function readConfiguration(reader) {
    const configuration = {};
    reader.object((key) => {
        if (key === 'provider_config') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                configuration.provider_config = value;
        }
        else if (key === 'root_module')
            configuration.root_module = configModule(reader, 0);
        else
            reader.skip();
    });
    return configuration;
}
function configModule(reader, depth) {
    refuseDeeper(depth);
    const module = {};
    reader.object((key) => {
        if (key === 'resources') {
            const resources = [];
            reader.list(() => {
                const resource = configResource(reader.value());
                if (resource)
                    resources.push(resource);
            });
            module.resources = resources;
        }
        else if (key === 'variables') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                module.variables = value;
        }
        else if (key === 'module_calls') {
            const calls = [];
            reader.object((name) => calls.push([name, moduleCall(reader, depth)]));
            module.module_calls = Object.fromEntries(calls);
        }
        else
            reader.skip();
    });
    return module;
}
function moduleCall(reader, depth) {
    const call = {};
    reader.object((key) => {
        if (key === 'module')
            call.module = configModule(reader, depth + 1);
        else if (key === 'expressions') {
            const value = reader.value();
            if ((0,json/* isObject */.Gv)(value))
                call.expressions = value;
        }
        else if (key === 'source') {
            const value = reader.value();
            if (typeof value === 'string')
                call.source = value;
        }
        else
            reader.skip();
    });
    return call;
}
function configResource(value) {
    const [address, key, expressions, provisioners] = ['address', 'provider_config_key', 'expressions', 'provisioners'].map((name) => (0,types.at)(value, name));
    if (typeof address !== 'string')
        return undefined;
    const kinds = Array.isArray(provisioners) ? provisioners.map((item) => (0,types.at)(item, 'type')).filter((item) => typeof item === 'string') : [];
    return {
        address,
        ...(typeof key === 'string' && { provider_config_key: key }),
        // Terraform leaves out what is empty.
        arguments: (0,json/* isObject */.Gv)(expressions) ? Object.keys(expressions) : [],
        ...(kinds.length > 0 && { provisioners: kinds }),
    };
}
/** The region that a data source of the provider itself tells, such as `data.aws_region`. */
function regionTold({ type, values }) {
    if (type !== 'aws_region')
        return undefined;
    return [values.region, values.name, values.id].find((text) => text !== undefined && isRegionLike(text));
}

;// CONCATENATED MODULE: ./lib/plan/configuration.js




const MAX_MODULE_DEPTH = 60;
const MAX_HOPS = 100;
/** The configuration part of a plan: which provider a resource uses and which region that provider is set to. */
class Configuration {
    #plan;
    #source;
    #scopes = new Map();
    /** Resources by their address in the configuration, without instance keys. */
    #resources = new Map();
    /** Data sources that were read while planning, by their address in the configuration. */
    #read;
    #regions = new Map();
    /** What resources that take their provider's region show of it. */
    #witnesses = new Map();
    constructor(plan, source) {
        this.#plan = plan;
        this.#read = new Set(plan.read.map((data) => addressOf({ ...data, mode: 'data' })));
        const waiting = [
            { scope: { address: '', module: plan.configuration?.root_module ?? {} }, depth: 0 },
        ];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const { scope, depth } = next;
            this.#scopes.set(scope.address, scope);
            for (const resource of scope.module.resources ?? [])
                this.#resources.set(join(scope.address, resource.address), resource);
            if (depth >= MAX_MODULE_DEPTH)
                continue;
            for (const [name, { module, expressions = {} }] of Object.entries(scope.module.module_calls ?? {}))
                if (module)
                    waiting.push({
                        scope: { address: join(scope.address, `module.${name}`), module, call: { name, expressions }, parent: scope },
                        depth: depth + 1,
                    });
        }
        this.#source = source && this.#isSourceOfPlan(source) ? this.#modulesOfPlan(source) : undefined;
    }
    /** Whether the configuration that was given is the one of this plan. */
    get hasSource() {
        return this.#source !== undefined;
    }
    providers() {
        const configs = this.#plan.configuration?.provider_config;
        return (0,json/* isObject */.Gv)(configs) ? Object.entries(configs).filter(([, config]) => (0,json/* isObject */.Gv)(config)) : [];
    }
    /** Resources whose making runs programs of their own choice, with the kinds of their provisioners. */
    provisioned() {
        return [...this.#scopes.values()].flatMap((scope) => (scope.module.resources ?? []).flatMap(({ address, provisioners: kinds }) => kinds
            ? [{ address: join(scope.address, address), kinds, place: this.#source?.get(scope.address)?.resources.get(address)?.place }]
            : []));
    }
    /**
     * Whether the configuration of a resource sets an argument; also true where the plan does not say. An attribute that
     * is unknown and not set is one that the provider computes.
     */
    sets(resource, argument) {
        return this.#resources.get(addressOf(resource))?.arguments.includes(argument) ?? true;
    }
    /**
     * Whether an attribute whose value is not known yet is one of an AWS resource of this plan, which is judged itself: a queue's ARN,
     * a repository's URL. Only the configuration's own text can show that: of `"ghcr.io/${aws_x.y.id}"` a plan says that it uses
     * `aws_x.y`, and nothing of the rest.
     */
    comesFromThisPlan(resource, path) {
        const module = withoutInstances(resource.module_address ?? '');
        const body = this.#source?.get(module)?.resources.get(localAddress(resource))?.body;
        const texts = body ? expressionsAt(body, path.split('.')) : [];
        return texts.length > 0 && texts.every((text) => this.#isOfThisPlan(text, module, 0));
    }
    /** A reference alone, or one that the text starts with and that ends where a host or an ARN ends. */
    #isOfThisPlan(expression, module, hops) {
        const scope = this.#scopes.get(module);
        if (!scope || hops > MAX_HOPS)
            return false;
        const [, inTemplate, alone] = OWN_VALUE.exec(expression.trim()) ?? [];
        const [first = '', second = '', third = '', ...more] = withoutInstances(inTemplate ?? alone ?? '').split('.');
        const follow = (text, where) => text !== undefined && this.#isOfThisPlan(text, where, hops + 1);
        const here = this.#source?.get(module);
        if (first === 'local')
            return third === '' && follow(here?.locals.get(second), module);
        if (first === 'module')
            return (more.length === 0 &&
                follow(this.#source?.get(join(module, `module.${second}`))?.outputs.get(third), join(module, `module.${second}`)));
        if (first === 'var')
            return (third === '' &&
                scope.parent !== undefined &&
                follow(this.#source
                    ?.get(scope.parent.address)
                    ?.calls.get(scope.call?.name ?? '')
                    ?.arguments.get(second), scope.parent.address));
        return (first.startsWith('aws_') &&
            this.#resources.has(join(module, `${first}.${second}`)) &&
            OWN_ATTRIBUTE.test([third, ...more].at(-1) ?? ''));
    }
    /** Where a resource is written, where the configuration was given. */
    placeOf(resource) {
        const module = this.#source?.get(withoutInstances(resource.module_address ?? ''));
        return module?.resources.get(localAddress(resource))?.place;
    }
    /** Where a provider is written. */
    placeOfProvider(key) {
        return this.#writtenProvider(key)?.place;
    }
    /** The provider configuration that a resource uses, by key. */
    providerOf(resource) {
        return this.#resources.get(addressOf(resource))?.provider_config_key;
    }
    /**
     * Learns from a resource that this plan makes, or from a data source, where its provider is: one that sets no region of its own has
     * that of its provider, which is in its `region` (AWS provider 6) or what `aws_region` tells. What was made before says nothing:
     * its provider may have moved since, and with `-refresh=false` no plan shows it.
     */
    witness(resource, values) {
        if (resource.mode === 'data' && resource.change?.actions.includes('read'))
            this.#read.delete(addressOf(resource));
        const configured = this.#resources.get(addressOf(resource));
        const key = configured?.provider_config_key;
        if (key === undefined || configured?.arguments.includes('region') !== false)
            return;
        let region;
        if (resource.mode === 'data') {
            // Another data source may tell of something that lies elsewhere, and so does this one when it is asked to.
            if (configured.arguments.length === 0)
                region = regionTold({ type: resource.type, values: values });
        }
        else if (resource.change?.actions.includes('create')) {
            const own = (0,types.at)(values, 'region');
            if (typeof own === 'string' && isRegionLike(own))
                region = own;
        }
        if (region === undefined)
            return;
        const known = this.#witnesses.get(key);
        if (known)
            known.regions.add(region);
        else
            this.#witnesses.set(key, { regions: new Set([region]), from: resource.address });
    }
    /** The region of a provider configuration by its key, such as `aws.paris` or `module.a:aws`. Ask when every witness was heard. */
    providerRegion(key) {
        let resolved = this.#regions.get(key);
        if (!resolved) {
            resolved = this.#regionOf(key);
            this.#regions.set(key, resolved);
        }
        return resolved;
    }
    #regionOf(key) {
        const configured = this.#configuredRegion(key);
        if ('region' in configured)
            return configured;
        const witness = this.#witnesses.get(key);
        if (!witness || !this.#isSettled(key))
            return configured;
        const [region, ...others] = witness.regions;
        if (region === undefined || others.length > 0)
            return { unknown: `resources of provider ${key} show more than one region for it: ${[...witness.regions].sort().join(', ')}` };
        return { region, from: `provider ${key}, as ${witness.from} shows` };
    }
    #configuredRegion(key) {
        const provider = (0,types.at)(this.#plan.configuration?.provider_config, key);
        if (!(0,json/* isObject */.Gv)(provider))
            return { unknown: `the plan has no configuration of provider ${key}` };
        const expression = (0,types.at)(provider.expressions, 'region');
        if (expression === undefined)
            return { unknown: `provider ${key} sets no region, so the environment of the run decides` };
        const scope = this.#scopes.get(stringOr(provider.module_address, ''));
        if ((0,json/* isObject */.Gv)(expression) && 'constant_value' in expression)
            return regionIn(key, expression.constant_value);
        const written = this.#writtenProvider(key)?.arguments.get('region');
        const found = scope && written !== undefined ? this.#evaluate(written, scope, 0) : undefined;
        if (found)
            return regionIn(key, found.value, found.through);
        const references = (0,types.at)(expression, 'references');
        const about = Array.isArray(references) ? references.filter((text) => typeof text === 'string' && /^[\w.-]+$/.test(text)) : [];
        return {
            unknown: `the region of provider ${key} is made from ${about.length > 0 ? about.slice(0, 3).join(', ') : 'an expression'}, and the plan does not say how${this.#source ? '' : ' (name the folder of the configuration as input "source")'}`,
        };
    }
    /**
     * Whether a provider's region was known when the plan was made. The AWS provider takes an unknown one for one that is not set: what
     * it reads while planning is then in the region of the environment, and what it makes later in another.
     */
    #isSettled(key) {
        const provider = (0,types.at)(this.#plan.configuration?.provider_config, key);
        const scope = this.#scopes.get(stringOr((0,types.at)(provider, 'module_address'), ''));
        const written = this.#writtenProvider(key)?.arguments.get('region');
        return scope !== undefined && this.#areSettled(referencesIn(written, (0,types.at)((0,types.at)(provider, 'expressions'), 'region')), scope, 0);
    }
    #areSettled(references, scope, hops) {
        const { parent, call } = scope;
        const follow = (text, expression, where) => where !== undefined && hops < MAX_HOPS && this.#areSettled(referencesIn(text, expression), where, hops + 1);
        return references.every((reference) => {
            const [kind, name = '', third] = typeof reference === 'string' ? withoutInstances(reference).split('.') : [];
            if (kind === 'var') {
                if (!parent || !call)
                    return true;
                const written = this.#source?.get(parent.address)?.calls.get(call.name)?.arguments.get(name);
                return follow(written, (0,types.at)(call.expressions, name), parent);
            }
            if (kind === 'data')
                return this.#read.has(join(scope.address, `data.${name}.${third}`));
            if (kind === 'local' || (kind === 'module' && third !== undefined)) {
                const inner = kind === 'local' ? scope.address : join(scope.address, `module.${name}`);
                const written = kind === 'local' ? this.#source?.get(inner)?.locals.get(name) : this.#source?.get(inner)?.outputs.get(third ?? '');
                return written !== undefined && follow(written, undefined, this.#scopes.get(inner));
            }
            return kind === 'path' || kind === 'terraform';
        });
    }
    /** What stands in the configuration's own text for a provider key such as `module.a.module.b:aws.x`. */
    #writtenProvider(key) {
        const colon = key.lastIndexOf(':');
        return this.#source?.get(withoutInstances(colon < 0 ? '' : key.slice(0, colon)))?.providers.get(key.slice(colon + 1));
    }
    /**
     * The value of an expression that is a text, a variable or a local value as it is. A plan says only which names an expression
     * uses, so `f(var.x)` cannot be told from `var.x` in it; the text can. Anything else is undefined: nothing is computed here.
     */
    #evaluate(expression, scope, hops) {
        if (hops > MAX_HOPS)
            return undefined;
        const text = /^"\$\{\s*([\w.-]+)\s*\}"$/.exec(expression)?.[1] ?? expression;
        const literal = /^"([^"\\$%]*)"$/.exec(text);
        if (literal)
            return { value: literal[1] };
        const [kind, name, ...path] = /^(?:var|local)(?:\.[A-Za-z_][\w-]*)+$/.test(text) ? text.split('.') : [];
        if (name === undefined)
            return undefined;
        if (kind === 'local') {
            const written = path.length === 0 ? this.#source?.get(scope.address)?.locals.get(name) : undefined;
            return written === undefined ? undefined : this.#evaluate(written, scope, hops + 1);
        }
        const found = this.#variable(name, scope, path, hops);
        return found && { value: path.reduce((value, key) => (0,types.at)(value, key), found.value), through: name };
    }
    #variable(name, scope, path, hops) {
        if (!scope.parent || !scope.call) {
            const given = (0,types.at)(this.#plan.variables, name);
            if ((0,json/* isObject */.Gv)(given) && 'value' in given)
                return { value: given.value };
        }
        else {
            const given = (0,types.at)(scope.call.expressions, name);
            if ((0,json/* isObject */.Gv)(given) && 'constant_value' in given)
                return { value: given.constant_value };
            if (given !== undefined) {
                const written = this.#source?.get(scope.parent.address)?.calls.get(scope.call.name)?.arguments.get(name);
                const found = written === undefined ? undefined : this.#evaluate(written, scope.parent, hops + 1);
                return found && { value: found.value };
            }
        }
        const declared = (0,types.at)(scope.module.variables, name);
        if (!(0,json/* isObject */.Gv)(declared) || !('default' in declared))
            return undefined;
        return path.length > 0 && declared.default === null ? undefined : { value: declared.default };
    }
    /** The modules whose text has every resource that the plan has. */
    #modulesOfPlan(source) {
        return new Map([...source].filter(([address, { resources }]) => (this.#scopes.get(address)?.module.resources ?? []).every((resource) => resources.has(resource.address))));
    }
    /** Text of another version of the configuration says nothing of this plan. */
    #isSourceOfPlan(source) {
        const root = source.get('');
        const planned = this.#plan.configuration?.root_module;
        return (root !== undefined &&
            (planned?.resources ?? []).every(({ address }) => root.resources.has(address)) &&
            Object.keys(planned?.module_calls ?? {}).every((name) => root.calls.has(name)) &&
            this.providers().every(([key]) => key.includes(':') ||
                root.providers.has(key) ||
                !(0,json/* isObject */.Gv)((0,types.at)(this.#plan.configuration?.provider_config, key)) ||
                !hasExpressions((0,types.at)(this.#plan.configuration?.provider_config, key))));
    }
}
const REFERENCE = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[[^\][]*\])+/.source;
const OWN_VALUE = new RegExp(`^(?:"\\$\\{\\s*(${REFERENCE})\\s*\\}(?:[:/@?#][^\\n]*)?"|(${REFERENCE}))$`);
/** Everything in a text that may be a reference, also in strings and comments. */
const TRAVERSAL = /[A-Za-z_][\w-]*(?:\.[\w-]+)+/g;
/** Attributes that AWS makes up for a resource, in its region. */
const OWN_ATTRIBUTE = /(?:^|_)(?:arn|id|url|endpoint|issuer|dns_name|domain_name|address|hostname|bucket|uri)$/;
/** The expressions of an argument in a block, also of several and of dynamic blocks. */
function expressionsAt(block, [first = '', ...rest]) {
    const own = block.attributes.get(first);
    if (own)
        return [own.expression];
    return block.blocks.flatMap((child) => {
        if (child.type === first && child.labels.length === 0)
            return expressionsAt(child, rest);
        if (child.type !== 'dynamic' || child.labels[0] !== first)
            return [];
        return child.blocks.filter(({ type }) => type === 'content').flatMap((content) => expressionsAt(content, rest));
    });
}
const hasExpressions = (provider) => Object.keys((0,types.at)(provider, 'expressions') ?? {}).length > 0;
/** What an expression refers to: by its text, or by what the plan says of it where the text is not known. */
function referencesIn(text, expression) {
    if (text !== undefined)
        return text.match(TRAVERSAL) ?? [];
    const references = (0,types.at)(expression, 'references');
    return Array.isArray(references) ? references : [];
}
const stringOr = (value, other) => (typeof value === 'string' ? value : other);
function regionIn(key, value, through) {
    const from = `provider ${key}${through === undefined ? '' : `, variable ${through}`}`;
    if (typeof value !== 'string' || value === '')
        return { unknown: `provider ${key} sets its region to nothing, so the environment of the run decides` };
    return { region: value, from };
}

;// CONCATENATED MODULE: ./lib/providers.js






/** Judges what AWS provider blocks set: the region, also where no resource uses it, custom endpoints, and roles of another partition. */
function judgeProviders(file, configuration, boundary) {
    const findings = [];
    for (const [key, { name = '', full_name = tables_wholeProviderName(name), expressions }] of configuration.providers()) {
        if (!tables_isAwsProvider(full_name))
            continue;
        const about = { resource: key, scope: file, place: configuration.placeOfProvider(key) ?? { file } };
        const { region: _, endpoints, ...others } = (0,json/* isObject */.Gv)(expressions) ? expressions : {};
        const resolved = configuration.providerRegion(key);
        if ('region' in resolved && !boundary.regions.includes(resolved.region)) {
            findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.region, { ...about, message: `Provider ${key} is set to ${regionInWords(resolved.region)}.` }));
        }
        for (const { path, kind, outside } of sweep(others, boundary))
            findings.push((0,finding/* finding */.gk)(kind === 'host' ? rules/* RULES */.y.endpoint : kind === 'account' ? rules/* RULES */.y.account : rules/* RULES */.y.arn, {
                ...about,
                key: outside,
                message: `${path.replace(/\.constant_value$/, '')} of provider ${key} names ${outside}.`,
            }));
        for (const proxy of ['http_proxy', 'https_proxy']) {
            if ((0,types.at)((0,types.at)(expressions, proxy), 'references') !== undefined)
                findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.endpoint, {
                    ...about,
                    verdict: 'unknown',
                    key: proxy,
                    message: `Provider ${key} sends requests through a proxy that the plan does not show (${proxy}).`,
                }));
        }
        for (const block of Array.isArray(endpoints) ? endpoints : endpoints === undefined ? [] : [endpoints]) {
            for (const [service, expression] of (0,json/* isObject */.Gv)(block) ? Object.entries(block) : []) {
                const url = (0,types.at)(expression, 'constant_value');
                if (url === '' || url === null)
                    continue;
                const verdict = typeof url === 'string' ? (isInside(url, boundary) ? 'holds' : 'broken') : 'unknown';
                if (verdict !== 'holds')
                    findings.push((0,finding/* finding */.gk)(rules/* RULES */.y.endpoint, {
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
    const [location, ...more] = locationsIn(url.hostname);
    return (location?.region !== undefined && isRegionLike(location.region) && more.length === 0 && outsideOf(boundary, location) === undefined);
}

;// CONCATENATED MODULE: ./lib/rows.js

/** The values at a path such as `rule.destination.bucket`; lists are stepped into on the way and at the end. */
function valuesAt(values, path) {
    let here = items(values);
    for (const key of keysOf(path)) {
        // Most attributes are not set.
        if (here.length === 0)
            return here;
        here = below(here, key);
    }
    return here;
}
/** Whether `after_unknown` says that something at a path, or a part above it, is known only after apply. */
function isUnknownAt(unknown, path) {
    let here = items(unknown);
    for (const key of keysOf(path)) {
        if (here.length === 0 || here.includes(true))
            break;
        here = below(here, key);
    }
    return here.includes(true);
}
const below = (here, key) => here.length === 1 ? items((0,types.at)(here[0], key)) : here.flatMap((value) => items((0,types.at)(value, key)));
const split = new Map();
/** Paths are of our tables, and come again with every resource. */
function keysOf(path) {
    let keys = split.get(path);
    if (!keys) {
        keys = path.split('.');
        split.set(path, keys);
    }
    return keys;
}
const items = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

;// CONCATENATED MODULE: ./lib/row.js






const ROW_RULES = {
    region: rules/* RULES */.y.second,
    zone: rules/* RULES */.y.second,
    everywhere: rules/* RULES */.y.everywhere,
    'multi-region-key': rules/* RULES */.y.key,
    host: rules/* RULES */.y.host,
    identity: rules/* RULES */.y.identity,
    'key-store': rules/* RULES */.y.keyStore,
    image: rules/* RULES */.y.image,
    destination: rules/* RULES */.y.arn,
    model: rules/* RULES */.y.model,
    edge: rules/* RULES */.y.edge,
};
/** Where a resource's own service has no choice but its region: what is not known yet cannot lie elsewhere. */
const HARMLESS_UNKNOWN = new Set(['zone']);
/** What usually comes from another resource of the plan, which is judged itself. */
const REFERS = new Set(['host', 'identity', 'key-store', 'image', 'model', 'region', 'destination']);
/** Judges the values of one attribute of a resource. */
function judgeRow({ path, kind, value: sought, byDefault }, subject) {
    if (kind === 'bucket')
        return;
    const { change, configuration, boundary, add } = subject;
    const { address } = change;
    const rule = ROW_RULES[kind];
    const [argument = ''] = path.split('.', 1);
    const values = valuesAt(valuesOf(change), path).filter((value) => value !== '');
    const isUnknown = isUnknownAt(change.change.after_unknown, path);
    if (isUnknown && !HARMLESS_UNKNOWN.has(kind) && configuration.sets(change, argument)) {
        if (!(REFERS.has(kind) && configuration.comesFromThisPlan(change, path)))
            add(rule, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
    }
    else if (byDefault && values.length === 0 && boundary.partition === 'aws')
        add(rule, address, `${path} of ${address} is not set, and ${JSON.stringify(sought)} by default.`, { key: path });
    for (const value of values) {
        const outside = outsideIn(kind, value, sought, subject);
        if (outside !== undefined) {
            const shown = isSecret(change, path) ? 'something outside the boundary that is not shown' : outside;
            add(rule, address, `${path} of ${address} ${shown}.`, { key: `${path} ${shown}` });
        }
    }
}
/** What a value does, as the end of a sentence that starts with the attribute; undefined where it stays inside. */
function outsideIn(kind, value, sought, { boundary }) {
    switch (kind) {
        case 'region':
            return typeof value === 'string' && boundary.regions.includes(value) ? undefined : `names ${regionInWords(value)}`;
        case 'zone': {
            const outside = typeof value === 'string' ? foreignPlace(value, boundary) : undefined;
            return outside === undefined ? undefined : `names ${outside}`;
        }
        case 'destination':
            // Its ARN is found among all strings.
            return undefined;
        case 'everywhere':
        case 'multi-region-key':
            return value === true ? 'is true' : undefined;
        case 'edge':
            if (typeof sought === 'object')
                return 'is set';
            return value === sought ? `is ${JSON.stringify(sought)}` : undefined;
        case 'image': {
            const outside = typeof value === 'string' ? foreignImage(value, boundary) : undefined;
            return outside === undefined ? undefined : `is ${outside}`;
        }
        case 'model': {
            const model = typeof value === 'string' ? foreignModel(value, boundary, true) : undefined;
            return model && `names ${model.outside}`;
        }
        default: {
            const outside = typeof value === 'string' ? hostOutside(value, boundary) : undefined;
            return outside === undefined ? undefined : `names ${outside}`;
        }
    }
}
/** A value that is a URL or a bare host, with or without a path. */
function hostOutside(text, boundary) {
    if (/^(?:arn:|s3:)/.test(text))
        return undefined;
    const bare = text.includes('://') ? undefined : parseHost(text.split('/', 1)[0]);
    for (const host of bare ? [bare] : hostsIn(text)) {
        const outside = foreignHost(host, boundary);
        if (outside !== undefined)
            return outside;
    }
    return undefined;
}
/** Whether a plan marks the attribute as a secret. */
function isSecret({ change }, path) {
    const after = change.after !== null && change.after !== undefined;
    return isUnknownAt((0,types.at)(change, after ? 'after_sensitive' : 'before_sensitive'), path);
}

;// CONCATENATED MODULE: ./lib/judge.js












/** Judges every resource of a plan against the boundary. Pure; time linear in the size of the plan, which is read once. */
function judgePlan(file, open, boundary, source) {
    const judge = new PlanJudge(file, open.plan, boundary, source);
    open.changes((change) => judge.take({ ...change, provider_name: tables_wholeProviderName(change.provider_name) }));
    return judge.finish();
}
const TYPE_RULES = { network: rules/* RULES */.y.network, second: rules/* RULES */.y.second, key: rules/* RULES */.y.key, host: rules/* RULES */.y.host };
class PlanJudge {
    #file;
    #plan;
    #boundary;
    #configuration;
    #findings = [];
    #regions = new Map();
    #changed = new Set();
    #waiting = [];
    /** Region of every planned bucket by its name. */
    #buckets = new Map();
    #copies = [];
    #control = new Map();
    #types = new Map();
    #templates = [];
    #foreign = new Map();
    #resources = 0;
    constructor(file, plan, boundary, source) {
        this.#file = file;
        this.#plan = plan;
        this.#boundary = boundary;
        this.#configuration = new Configuration(plan, source);
        for (const data of plan.read)
            this.#configuration.witness({ ...data, mode: 'data' }, data.values);
    }
    take(change) {
        const { address, provider_name: provider, type, mode } = change;
        this.#changed.add(address);
        const stays = effective_fateOf(change) !== 'goes';
        if (mode === 'managed' && stays)
            this.#resources += 1;
        if (mode === 'data' && type === 'external')
            this.#judgeProgram(change);
        if (!tables_isAwsProvider(provider)) {
            if (LOCAL_PROVIDERS.has(provider) || !stays)
                return;
            push(this.#foreign, provider, address);
            this.#judgeReferences(change, new Set());
            return;
        }
        if (stays && mode === 'managed')
            this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
        if (stays)
            this.#configuration.witness(change, valuesOf(change));
        if (mode === 'data')
            this.#judgeData(change);
        else
            this.#judgeResource(change);
        const service = globalServiceOf(type);
        if (service && stays && mode === 'managed' && this.#boundary.partition === 'aws') {
            const known = this.#control.get(service.prefix) ?? { ...service, addresses: [] };
            known.addresses.push(address);
            this.#control.set(service.prefix, known);
        }
    }
    finish() {
        for (const { resource, provider, fate, bucket } of this.#waiting) {
            const region = this.#configuration.providerRegion(provider);
            if (resource.mode === 'data')
                this.#judgeDataRegion(resource, region);
            else
                this.#judgeRegion(resource, region, fate);
            if (bucket !== undefined && 'region' in region)
                this.#buckets.set(bucket, region.region);
        }
        for (const { resource, path, value } of this.#copies)
            this.#judgeBucket(resource, path, value);
        this.#judgeReadData();
        this.#judgeActions();
        for (const [prefix, { service, home, addresses }] of this.#control)
            this.#add(rules/* RULES */.y.control, `${prefix}*`, `${service} is run from ${home}: ${some(addresses)}.`);
        for (const [provider, addresses] of this.#foreign)
            this.#add(rules/* RULES */.y.provider, provider, `Where ${provider} keeps its resources is not known: ${some(addresses)}.`, {
                verdict: 'unknown',
            });
        for (const { address, kinds, place } of this.#configuration.provisioned())
            this.#add(rules/* RULES */.y.program, address, `${address} runs ${[...new Set(kinds)].filter((kind) => /^[a-z-]+$/.test(kind)).join(', ')}.`, {
                verdict: 'unknown',
                ...(place && { place }),
            });
        this.#judgeCoverage();
        this.#findings.push(...judgeProviders(this.#file, this.#configuration, this.#boundary));
        return {
            resources: this.#resources,
            regions: this.#regions,
            findings: this.#findings,
            templates: this.#templates,
            types: this.#types,
            hasSource: this.#configuration.hasSource,
        };
    }
    #judgeResource(change) {
        const fate = effective_fateOf(change);
        const effective = effectiveRegion(change, this.#configuration);
        const values = valuesOf(change);
        const name = change.type === 'aws_s3_bucket' ? (0,types.at)(values, 'bucket') : undefined;
        if ('provider' in effective) {
            const { address, module_address, mode, type, name: own } = change;
            const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name: own };
            this.#waiting.push({
                resource,
                provider: effective.provider,
                fate,
                ...(typeof name === 'string' && fate !== 'goes' && { bucket: name }),
            });
        }
        else {
            this.#judgeRegion(change, effective, fate);
            if (typeof name === 'string' && fate !== 'goes' && 'region' in effective)
                this.#buckets.set(name, effective.region);
        }
        if (fate === 'goes')
            return;
        const { address, type } = change;
        const add = this.#adder(change);
        if (isEdgeType(type))
            add(rules/* RULES */.y.edge, address, `${address} is an edge resource.`);
        const always = typeRowOf(type);
        if (always)
            add(TYPE_RULES[always.kind], address, `${address} ${always.says}.`, { verdict: always.verdict, key: 'type' });
        const covered = new Set();
        for (const row of rowsOf(type)) {
            if (row.kind === 'bucket') {
                this.#takeCopies(change, row.path);
                continue;
            }
            if (row.kind !== 'edge' && row.kind !== 'destination')
                covered.add(row.path);
            judgeRow(row, { change, configuration: this.#configuration, boundary: this.#boundary, add });
        }
        this.#judgeCodeHost(change, add);
        this.#takeTemplate(change, add, 'region' in effective ? effective.region : undefined);
        for (const { path, document, kind } of policyDocumentsIn(type, values))
            for (const { rule, message, key, ...details } of judgeStatements(document, kind, this.#boundary))
                add(rule, address, `${path} of ${address} ${message}.`, { key: `${path} ${key}`, ...details });
        // The region that decides was judged above.
        const { region, ...others } = (values ?? {});
        this.#judgeReferences(change, covered, 'region' in effective && region === effective.region ? others : values);
    }
    #judgeRegion(resource, effective, fate) {
        const add = this.#adder(resource);
        const { address } = resource;
        if (fate === 'goes') {
            if ('region' in effective && !this.#inside(effective.region))
                add(rules/* RULES */.y.region, address, `${address} is in ${regionInWords(effective.region)} and is removed by this plan.`, {
                    severity: 'note',
                });
            return;
        }
        this.#count('region' in effective ? effective.region : 'global' in effective ? 'global' : 'unknown');
        const forgotten = fate === 'leaves-terraform' ? ', and goes on without Terraform' : '';
        if ('unknown' in effective)
            add(rules/* RULES */.y.region, address, `Where ${address} would be is not known: ${effective.unknown}.`, { verdict: 'unknown' });
        else if ('region' in effective && !this.#inside(effective.region))
            add(rules/* RULES */.y.region, address, `${address} is in ${regionInWords(effective.region)} (${effective.from})${forgotten}.`, {
                key: effective.region,
            });
    }
    #judgeReferences(change, covered, values = valuesOf(change)) {
        const { address } = change;
        const add = this.#adder(change);
        const sensitive = (0,types.at)(change.change, change.change.after === undefined || change.change.after === null ? 'before_sensitive' : 'after_sensitive');
        for (const { kind, path, outside } of sweep(values, this.#boundary, sensitive)) {
            if (kind !== 'location' && kind !== 'account' && covered.has(path.replace(/\[\d+\]/g, '')))
                continue;
            add(rules/* REFERENCE_RULES */.O[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
        }
    }
    #takeTemplate(change, add, region) {
        const { address, type } = change;
        if (type !== 'aws_cloudformation_stack' && type !== 'aws_cloudformation_stack_set')
            return;
        const values = valuesOf(change);
        const text = (0,types.at)(values, 'template_body');
        const place = this.#configuration.placeOf(change) ?? { file: this.#file };
        if (typeof text === 'string' && text !== '')
            this.#templates.push({ address, place, text, ...(region !== undefined && { region }) });
        else if (effective_fateOf(change) === 'stays')
            add(rules/* RULES */.y.incomplete, address, `${address} is made from a template that is not in the plan.`, {
                verdict: 'unknown',
                key: 'template',
            });
    }
    /** What the run invokes besides, such as a function or a build. */
    #judgeActions() {
        for (const { address, type, provider_name, values } of this.#plan.actions) {
            const provider = tables_wholeProviderName(provider_name);
            if (LOCAL_PROVIDERS.has(provider))
                continue;
            if (!tables_isAwsProvider(provider) || type === 'local_command')
                push(this.#foreign, provider, address);
            for (const { kind, path, outside } of sweep(values, this.#boundary))
                this.#add(rules/* REFERENCE_RULES */.O[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
        }
    }
    /** A connection to a code service, which is chosen by its name. */
    #judgeCodeHost(change, add) {
        if (!/^aws_(?:codestarconnections|codeconnections)_connection$/.test(change.type))
            return;
        const provider = (0,types.at)(valuesOf(change), 'provider_type');
        const host = typeof provider === 'string' && Object.hasOwn(CODE_HOSTS, provider) ? CODE_HOSTS[provider] : undefined;
        if (host !== undefined && foreignHost({ host }, this.#boundary) !== undefined)
            add(rules/* RULES */.y.host, change.address, `${change.address} connects to host ${host}.`, { key: host });
    }
    #takeCopies(change, path) {
        const { address } = change;
        const argument = path.split('.', 1)[0];
        if (isUnknownAt(change.change.after_unknown, path) &&
            this.#configuration.sets(change, argument) &&
            !this.#configuration.comesFromThisPlan(change, path))
            this.#copies.push({ resource: change, path, value: undefined });
        const named = valuesAt(valuesOf(change), path).filter((value) => value !== null);
        if (named.length === 0)
            return;
        const { module_address, mode, type, name } = change;
        const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
        for (const value of named)
            this.#copies.push({ resource, path, value });
    }
    #judgeBucket(resource, path, value) {
        const add = this.#adder(resource);
        const { address } = resource;
        if (value === undefined) {
            add(rules/* RULES */.y.destination, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
            return;
        }
        // A log group or a stream: its ARN names its region.
        if (typeof value === 'string' && /^arn:/.test(value) && !/^arn:[a-z0-9-]+:s3:::/.test(value))
            return;
        const name = typeof value === 'string' ? value.replace(/^arn:[a-z0-9-]+:s3:::/, '').split('/', 1)[0] : '';
        const region = this.#buckets.get(name);
        if (region === undefined)
            add(rules/* RULES */.y.destination, address, `${path} of ${address} names a bucket that this plan does not place.`, {
                verdict: 'unknown',
                key: `${path} ${name}`,
            });
        else if (!this.#inside(region))
            add(rules/* RULES */.y.destination, address, `${path} of ${address} names a bucket in ${regionInWords(region)}.`, { key: `${path} ${name}` });
    }
    #judgeData(change) {
        const effective = effectiveRegion(change, this.#configuration);
        const { address, module_address, mode, type, name } = change;
        const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
        if ('provider' in effective)
            this.#waiting.push({ resource, provider: effective.provider, fate: 'stays' });
        else
            this.#judgeDataRegion(resource, effective);
    }
    #judgeDataRegion(resource, effective) {
        const { address } = resource;
        if ('region' in effective && !this.#inside(effective.region))
            this.#adder(resource)(rules/* RULES */.y.data, address, `${address} is read from ${regionInWords(effective.region)} (${effective.from}).`, {
                key: effective.region,
            });
    }
    /** Data sources that were read while planning are not among the changes but in the prior state. */
    #judgeReadData() {
        for (const data of this.#plan.read) {
            const resource = { ...data, provider_name: tables_wholeProviderName(data.provider_name), mode: 'data' };
            if (data.type === 'external')
                this.#judgeProgram(resource);
            if (data.type === 'http')
                this.#judgeHttp(resource);
            if (!tables_isAwsProvider(resource.provider_name))
                continue;
            const effective = effectiveRegion({ ...resource, change: { actions: ['read'], after: data.values } }, this.#configuration);
            this.#judgeDataRegion(resource, 'provider' in effective ? this.#configuration.providerRegion(effective.provider) : effective);
        }
    }
    #judgeProgram(resource) {
        this.#adder(resource)(rules/* RULES */.y.program, resource.address, `${resource.address} runs a program.`, { verdict: 'unknown' });
    }
    #judgeHttp(resource) {
        for (const host of hostsIn(resource.values.url ?? '')) {
            const outside = foreignHost(host, this.#boundary);
            if (outside !== undefined)
                this.#adder(resource)(rules/* RULES */.y.data, resource.address, `${resource.address} is read from ${outside}.`, { key: outside });
        }
    }
    /** A plan that leaves something out proves nothing of what it leaves out. */
    #judgeCoverage() {
        const { errored, complete, deferred, planned } = this.#plan;
        const add = (what) => this.#add(rules/* RULES */.y.incomplete, this.#file, `${this.#file} ${what}.`, { verdict: 'unknown', key: what.replace(/\d+/g, '') });
        if (errored === true)
            add('is of a run that failed');
        if (complete === false)
            add('covers only a part of the configuration (complete is false)');
        if (deferred > 0)
            add(`defers ${deferred} changes to a later run`);
        const missing = planned.filter((address) => !this.#changed.has(address));
        if (missing.length > 0)
            add(`plans resources that are missing from its changes: ${some(missing)}`);
    }
    #inside(region) {
        return typeof region === 'string' && this.#boundary.regions.includes(region);
    }
    #count(region) {
        this.#regions.set(region, (this.#regions.get(region) ?? 0) + 1);
    }
    #adder(resource) {
        return (rule, address, message, details) => {
            const place = this.#configuration.placeOf(resource);
            this.#add(rule, address, message, { ...(place && { place }), ...details });
        };
    }
    #add(rule, resource, message, details = {}) {
        this.#findings.push((0,finding/* finding */.gk)(rule, { message, resource, scope: this.#file, place: { file: this.#file }, ...details }));
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

;// CONCATENATED MODULE: ./lib/kubernetes/judge.js







/**
 * Judges the objects of a manifest, such as `helm template` or `kustomize build` prints: images, hosts outside of the cluster, and
 * whatever names an AWS region. Secrets are read and never shown: their data is judged as text, and findings name the key alone.
 */
function judgeManifest(file, documents, boundary) {
    const findings = [];
    let objects = 0;
    for (const document of documents) {
        const { value } = document;
        for (const object of value.kind === 'List' && Array.isArray(value.items) ? value.items.filter(json/* isObject */.Gv) : [value]) {
            objects += 1;
            const name = nameOf(object);
            const line = lineOfKey(document, 'kind');
            const place = { file, ...(line !== undefined && { line }) };
            const add = (rule, path, outside, details = {}) => findings.push((0,finding/* finding */.gk)(rule, { resource: name, place, key: `${path} ${outside}`, message: `${path} of ${name} names ${outside}.`, ...details }));
            const isSecret = object.kind === 'Secret';
            const { metadata, ...rest } = object;
            // Annotations steer load balancers, identities and DNS; labels and names say nothing.
            const looked = { ...(isSecret ? decoded(rest) : rest), annotations: annotationsOf(metadata) };
            for (const { kind, path, outside } of sweep(looked, boundary, isSecret ? true : undefined))
                add(rules/* REFERENCE_RULES */.O[kind], path, outside);
            const external = object.kind === 'Service' ? (0,types.at)(object.spec, 'externalName') : undefined;
            for (const host of [external, ...externalHosts(object)]) {
                const parsed = typeof host === 'string' ? parseHost(host) : undefined;
                const outside = parsed && foreignHost(parsed, boundary);
                if (outside !== undefined)
                    add(rules/* RULES */.y.host, external === undefined ? 'spec.hosts' : 'spec.externalName', outside);
            }
        }
    }
    return { objects, findings };
}
/** `Deployment/namespace/name`. */
function nameOf(object) {
    const { kind, metadata } = object;
    const parts = [kind, (0,types.at)(metadata, 'namespace'), (0,types.at)(metadata, 'name') ?? (0,types.at)(metadata, 'generateName')];
    return (parts.filter((part) => typeof part === 'string' && /^[\w.:-]{1,253}$/.test(part)).join('/') ||
        'an object without a name');
}
/** Hosts outside of the mesh that an Istio ServiceEntry opens. */
function externalHosts(object) {
    if (object.kind !== 'ServiceEntry')
        return [];
    const hosts = (0,types.at)(object.spec, 'hosts');
    return Array.isArray(hosts) ? hosts : [];
}
const annotationsOf = (metadata) => {
    const annotations = (0,types.at)(metadata, 'annotations');
    if (!(0,json/* isObject */.Gv)(annotations))
        return {};
    // What kubectl applied last is the object itself once more.
    return Object.fromEntries(Object.entries(annotations).filter(([key]) => key !== 'kubectl.kubernetes.io/last-applied-configuration'));
};
/** The values of a Secret as text. */
function decoded(object) {
    const data = object.data;
    if (!(0,json/* isObject */.Gv)(data))
        return object;
    return {
        ...object,
        data: Object.fromEntries(Object.entries(data).map(([key, value]) => [key, typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : value])),
    };
}
/** The manifests that are named, and of a folder every YAML and JSON file right in it. @throws DOCUMENT_NOT_TEMPLATE */
async function manifestsIn(files, given) {
    const found = new Set();
    for (const file of given) {
        if ((await files.kind(file)) !== 'folder') {
            found.add(file);
            continue;
        }
        const names = (await files.list(file)).filter(({ name, kind }) => kind === 'file' && /\.(?:ya?ml|json)$/.test(name));
        if (names.length === 0)
            throw (0,lib_errors/* documentError */.aH)('DOCUMENT_NOT_TEMPLATE', `${file} holds no YAML or JSON file.`, 'Name the folder or the file that "helm template" wrote.');
        for (const { name } of names)
            found.add(`${file}/${name}`);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./lib/parity/endpoints.js
// Generated by test/interop/aws-provider/endpoints.ts; run it on a newer file instead of changing this.
/** The file that the table is made from, and the day on which it was published or taken. */
const ENDPOINTS_SOURCE = 'endpoints.json and endpoint rule sets of botocore 1.44.5, taken on 2026-11-23';
/** Every service that the file knows in any region; of others it says nothing. */
const LISTED = 'access-analyzer account acm acm-pca agreement-marketplace airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.ecr-public api.iotdeviceadvisor api.iotwireless api.mediatailor api.pricing api.sagemaker api.tunneling.iot apigateway app-integrations appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock billingconductor braket budgets cases cassandra catalog.marketplace ce chime cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudfront cloudhsm cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecatalyst codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config connect connect-campaigns contact-lens controltower cost-optimization-hub cur data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datapipeline datasync datazone dax devicefarm devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless entitlement.marketplace es events eventsv2 firehose fms forecast forecastquery frauddetector fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty health healthlake iam identity-chime identitystore importexport ingest.timestream inspector inspector2 internetmonitor iot iotfleetwise iotsecuredtunneling iotsitewise iotthingsgraph iottwinmaker iotwireless ivs ivschat ivsrealtime kafka kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment m2 machinelearning macie2 managedblockchain managedblockchain-query marketplacecommerceanalytics media-pipelines-chime mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore meetings-chime memory-db messaging-chime metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy mobileanalytics models-v2-lex models.lex monitoring mq mturk-requester neptune network-firewall networkmanager notifications notifications-contacts nova-act oam oidc omics organizations osis outposts participant.connect partnercentral-channel personalize pi pinpoint pipes polly portal.sso profile proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53 route53-recovery-control-config route53domains route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts sagemaker-geospatial savingsplans scheduler schemas sdb secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas shield signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts support supportapp swf synthetics tagging tax textract thinclient transcribe transcribestreaming transfer translate trustedadvisor verifiedpermissions voice-chime voiceid vpc-lattice waf waf-regional wafv2 wellarchitected wisdom workdocs workmail workspaces workspaces-web xray';
/** Services of a whole partition, which have no endpoint of their own in each region. */
const GLOBAL = 'account billingconductor budgets ce chime cloudfront codecatalyst health iam importexport networkmanager notifications-contacts organizations route53 s3 savingsplans shield sts support tax waf';
/** The region that a service of a whole partition is served from, by partition. */
const HOMES = {
    'aws-eusc': 'budgets=eusc-de-east-1 ce=eusc-de-east-1 iam=eusc-de-east-1 route53=eusc-de-east-1',
    aws: 'account=us-east-1 arc-recovery-control-config=us-west-2 billing=us-east-1 billingconductor=us-east-1 budgets=us-east-1 ce=us-east-1 chime=us-east-1 cloudfront=us-east-1 freetier=us-east-1 health=us-east-1 iam=us-east-1 importexport=us-east-1 networkmanager=us-west-2 notifications-contacts=us-east-1 organizations=us-east-1 route53-recovery-control-config=us-west-2 route53=us-east-1 savingsplans=us-east-1 shield=us-east-1 support=us-east-1 tax=us-east-1 waf=us-east-1',
};
/** Services with an endpoint, by region. */
const ENDPOINTS = {
    'eusc-de-east-1': 'access-analyzer acm acm-pca agreement-marketplace api.ecr api.pricing api.sagemaker apigateway appconfig appconfigdata application-autoscaling aps arc-zonal-shift athena autoscaling backup batch bedrock cloudcontrolapi cloudformation cloudtrail codebuild codedeploy codepipeline cognito-identity cognito-idp compute-optimizer config controltower cost-optimization-hub datasync datazone directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticfilesystem elasticloadbalancing elasticmapreduce email emr-serverless entitlement.marketplace es events firehose fsx gameliftstreams glue guardduty identitystore internetmonitor kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager logs metering.marketplace metrics.sagemaker monitoring mq network-firewall notifications oam oidc pi polly portal.sso qbusiness ram rbin rds redshift redshift-serverless resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control scheduler secretsmanager securityhub servicediscovery servicequotas signer sms-voice sns sqs ssm sso states storagegateway streams.dynamodb sts swf synthetics tagging transcribe transcribestreaming transfer trustedadvisor verifiedpermissions wafv2 xray',
    'eu-central-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.iotwireless api.mediatailor api.pricing api.sagemaker api.tunneling.iot apigateway app-integrations appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock cases cassandra cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend compute-optimizer config connect connect-campaigns contact-lens controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datasync datazone dax devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms forecast forecastquery fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty identity-chime identitystore ingest.timestream inspector inspector2 internetmonitor iot iotfleetwise iotsecuredtunneling iotsitewise iottwinmaker ivs ivschat ivsrealtime kafka kafkaconnect kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 media-pipelines-chime mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore meetings-chime memory-db messaging-chime metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy models-v2-lex models.lex monitoring mq neptune network-firewall notifications oam oidc omics osis outposts participant.connect personalize pi pinpoint pipes polly portal.sso profile proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract thinclient transcribe transcribestreaming transfer translate verifiedpermissions voice-chime voiceid vpc-lattice waf-regional wafv2 wellarchitected wisdom workspaces workspaces-web xray',
    'eu-west-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.iotdeviceadvisor api.iotwireless api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena auditmanager autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cleanrooms cloud9 cloudcontrolapi clouddirectory cloudformation cloudhsmv2 cloudsearch cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp cognito-sync comprehend comprehendmedical compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew dataexchange datapipeline datasync datazone dax devops-guru directconnect discovery dlm dms docdb drs ds dynamodb ebs ec2 ecs edge.sagemaker eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms forecast forecastquery frauddetector fsx gamelift gameliftstreams geo glacier globalaccelerator glue grafana greengrass groundstation guardduty healthlake identitystore ingest.timestream inspector inspector2 internetmonitor iot iotsecuredtunneling iotsitewise iotthingsgraph iottwinmaker iotwireless ivs ivschat ivsrealtime kafka kafkaconnect kendra kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs lookoutequipment m2 machinelearning macie2 managedblockchain mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore memory-db metering.marketplace metrics.sagemaker mgh mgn migrationhub-orchestrator migrationhub-strategy models-v2-lex models.lex monitoring mq neptune network-firewall notifications oam oidc omics osis outposts personalize pi pinpoint pipes polly portal.sso proton qbusiness query.timestream quicksight ram rbin rds rds-data redshift redshift-serverless rekognition resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime-v2-lex runtime.lex runtime.sagemaker s3 s3-control s3-outposts scheduler schemas sdb secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts supportapp swf synthetics tagging textract thinclient transcribe transcribestreaming transfer translate trustedadvisor verifiedpermissions voice-chime vpc-lattice waf-regional wafv2 wellarchitected workdocs workmail workspaces workspaces-web xray',
    'eu-west-3': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata appflow application-autoscaling applicationinsights appmesh apprunner appstream2 appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot databrew datasync datazone dax devops-guru directconnect dlm dms docdb drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events firehose fms fsx gamelift gameliftstreams glacier globalaccelerator glue guardduty identitystore inspector2 internetmonitor iot iotsecuredtunneling kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq neptune network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds rds-data redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract transcribe transfer translate verifiedpermissions vpc-lattice waf-regional wafv2 wellarchitected workspaces xray',
    'eu-north-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.mediatailor api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock braket cassandra cleanrooms cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codeguru-profiler codeguru-reviewer codepipeline codestar-connections codestar-notifications cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.iot data.jobs.iot data.mediastore databrew datasync datazone dax devops-guru directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms fsx gamelift gameliftstreams geo glacier globalaccelerator glue groundstation guardduty identitystore inspector inspector2 internetmonitor iot iotsecuredtunneling kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 macie2 mediaconnect mediaconvert medialive mediapackage mediapackage-vod mediapackagev2 mediastore memory-db metering.marketplace metrics.sagemaker mgn monitoring mq neptune network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub securitylake serverlessrepo servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-contacts ssm-incidents ssm-quicksetup ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging transcribe transfer translate verifiedpermissions vpc-lattice waf-regional wafv2 wellarchitected xray',
    'eu-south-1': 'access-analyzer acm acm-pca airflow amplify amplifybackend amplifyuibuilder aoss api.detective api.ecr api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appstream2 appsync aps arc-zonal-shift athena autoscaling autoscaling-plans backup backup-gateway batch bedrock cassandra cloud9 cloudcontrolapi cloudformation cloudhsmv2 cloudtrail cloudtrail-data codeartifact codebuild codecommit codedeploy codepipeline codestar-connections cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot databrew datasync datazone dax directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events firehose fms fsx gamelift gameliftstreams glacier globalaccelerator glue guardduty identitystore inspector2 internetmonitor iot kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions logs m2 macie2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq network-firewall notifications oam oidc outposts pi pipes portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless resiliencehub resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control s3-outposts scheduler schemas secretsmanager securityhub servicecatalog servicecatalog-appregistry servicediscovery servicequotas signer sms-voice snowball sns sqs ssm ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging transfer verifiedpermissions vpc-lattice waf-regional wafv2 xray',
    'eu-south-2': 'access-analyzer acm acm-pca airflow aoss api.ecr api.sagemaker api.tunneling.iot apigateway appconfig appconfigdata application-autoscaling applicationinsights appmesh appstream2 appsync aps arc-zonal-shift athena autoscaling backup batch bedrock cassandra cloudcontrolapi cloudformation cloudhsmv2 cloudtrail codebuild codedeploy codepipeline cognito-identity cognito-idp compute-optimizer config controltower data-ats.iot data.jobs.iot datasync datazone dax directconnect dlm dms drs ds dynamodb ebs ec2 ecs eks eks-auth elasticache elasticbeanstalk elasticfilesystem elasticloadbalancing elasticmapreduce email emr-containers emr-serverless es events eventsv2 firehose fms fsx gamelift gameliftstreams geo globalaccelerator glue greengrass guardduty identitystore inspector2 internetmonitor iot kafka kafkaconnect kendra-ranking kinesis kinesisanalytics kinesisvideo kms lakeformation lambda license-manager license-manager-linux-subscriptions license-manager-user-subscriptions lightsail logs m2 memory-db metering.marketplace metrics.sagemaker mgn monitoring mq network-firewall notifications oam oidc osis outposts pi pipes polly portal.sso qbusiness quicksight ram rbin rds redshift redshift-serverless rekognition resource-explorer-2 resource-groups rolesanywhere route53profiles route53resolver rum runtime.sagemaker s3 s3-control scheduler schemas secretsmanager securityhub servicecatalog servicecatalog-appregistry servicediscovery servicequotas sms-voice sns sqs ssm ssm-sap sso states storagegateway streams.dynamodb sts swf synthetics tagging textract transfer verifiedpermissions vpc-lattice waf-regional wafv2 xray',
};

;// CONCATENATED MODULE: ./lib/parity/types.js
// Generated by test/interop/aws-provider/types.ts; run it on a newer package instead of changing this.
/** What the table is made from, and the day of its data. */
const TYPES_SOURCE = 'cfn-lint 1.58.0, data of 2026-10-20';
/** The regions that the table has types of. */
const TYPED_REGIONS = 'eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2';
/** CloudFormation types, or whole namespaces, without `AWS::`, each with the regions that do not have it. */
const LACKING = `
AIOps eu-west-3 eu-south-1
AWSExternalAnthropic eu-south-2
AccessAnalyzer::ArchiveRule eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AccountAccess eu-south-1 eu-south-2
AgentRegistry eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Alexa::ASK eu-north-1 eu-south-1 eu-south-2
Amplify eu-south-2
AmplifyUIBuilder eu-south-2
ApiGatewayV2::PortalProduct eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppFabric eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppFlow eu-north-1 eu-south-1 eu-south-2
AppIntegrations eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AppRunner eu-north-1 eu-south-1 eu-south-2
AppStream eu-north-1
AppTest eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ApplicationSignals::InstrumentationConfig eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
AuditManager eu-west-3 eu-north-1 eu-south-1 eu-south-2
AuditManager::AssessmentFramework eu-central-1 eu-west-1
AutoScalingPlans eu-south-2
B2BI eu-central-1 eu-north-1 eu-south-1 eu-south-2
BCM::ScheduledReport eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BCMDataExports eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Backup::LegalHold eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BackupGateway eu-south-2
BcmPricingCalculator eu-south-1 eu-south-2
BcmPricingCalculator::BillEstimate eu-central-1 eu-west-1 eu-west-3 eu-north-1
BcmPricingCalculator::WorkloadEstimate eu-central-1 eu-west-1 eu-west-3 eu-north-1
Bedrock::ApplicationInferenceProfile eu-north-1 eu-south-2
Bedrock::AutomatedReasoningPolicy eu-north-1 eu-south-1 eu-south-2
Bedrock::AutomatedReasoningPolicyVersion eu-north-1 eu-south-1 eu-south-2
Bedrock::Blueprint eu-west-3 eu-north-1 eu-south-1
Bedrock::DataAutomationLibrary eu-west-3 eu-north-1 eu-south-1 eu-south-2
Bedrock::DataAutomationProject eu-west-3 eu-north-1 eu-south-1
Bedrock::IntelligentPromptRouter eu-north-1 eu-south-1 eu-south-2
Bedrock::KnowledgeBasePolicy eu-west-3 eu-north-1 eu-south-1 eu-south-2
Bedrock::RetrievalInstruction eu-north-1 eu-south-1
Bedrock::Session eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BedrockAgentCore::CapacityProvider eu-west-3 eu-north-1 eu-south-1 eu-south-2
BedrockAgentCore::Harness eu-south-1 eu-south-2
BedrockAgentCore::HarnessEndpoint eu-south-1 eu-south-2
BedrockAgentCore::Memory eu-south-2
BedrockAgentCore::ResourcePolicy eu-south-1 eu-south-2
BedrockMantle eu-central-1 eu-west-3 eu-south-1 eu-south-2
Billing eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
BillingConductor eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Braket eu-central-1 eu-west-1 eu-west-3 eu-south-1 eu-south-2
Budgets eu-north-1 eu-south-1 eu-south-2
CE::CostCategory eu-south-1 eu-south-2
CUR eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Cases eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CertificateManager::Account eu-south-2
Chime eu-west-3 eu-north-1 eu-south-1 eu-south-2
Chime::AppInstance eu-west-1
Chime::AppInstanceBot eu-west-1
Chime::AppInstanceUser eu-west-1
Chime::Channel eu-central-1 eu-west-1
Chime::ChannelFlow eu-west-1
Chime::MediaInsightsPipelineConfiguration eu-west-1
Chime::MediaPipelineKinesisVideoStreamPool eu-west-1
CleanRooms eu-west-3 eu-south-1 eu-south-2
CleanRooms::IdMappingTable eu-north-1
CleanRooms::IdNamespaceAssociation eu-north-1
CleanRoomsML eu-west-3 eu-south-1 eu-south-2
Cloud9 eu-south-2
CloudFormation::ChangeSet eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFormation::GeneratedTemplate eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFormation::ModuleDefaultVersion eu-south-2
CloudFormation::ModuleVersion eu-south-2
CloudFront::FieldLevelEncryptionConfig eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFront::FieldLevelEncryptionProfile eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudFront::StreamingDistribution eu-south-2
CloudTrail::Channel eu-south-2
CloudWatch::Integration eu-west-3 eu-north-1 eu-south-1 eu-south-2
CloudWatch::View eu-west-3 eu-north-1 eu-south-1 eu-south-2
CodeArtifact eu-south-2
CodeBuild::Fleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
CodeCommit eu-south-2
CodeConnections eu-south-2
CodeGuruProfiler eu-west-3 eu-south-1 eu-south-2
CodeGuruReviewer eu-west-3 eu-south-1 eu-south-2
CodeStar eu-south-1 eu-south-2
CodeStarConnections eu-south-2
CodeStarNotifications eu-south-1 eu-south-2
Cognito::UserPoolRegionalConfigurationAttachment eu-south-1 eu-south-2
Cognito::UserPoolReplica eu-south-1 eu-south-2
Comprehend eu-west-3 eu-north-1 eu-south-1 eu-south-2
Comprehend::DocumentClassifierEndpoint eu-west-1
Comprehend::EntityRecognizer eu-west-1
Comprehend::EntityRecognizerEndpoint eu-west-1
ComputeOptimizer eu-south-1 eu-south-2
Connect eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ConnectCampaigns eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ConnectCampaignsV2 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CustomerProfiles eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
CustomerProfiles::RecommenderFilter eu-central-1
DAX eu-north-1 eu-south-1 eu-south-2
DMS::Certificate eu-south-2
DMS::Endpoint eu-south-2
DMS::EventSubscription eu-south-2
DMS::ReplicationInstance eu-south-2
DMS::ReplicationSubnetGroup eu-south-2
DMS::ReplicationTask eu-south-2
DRS eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
DSQL eu-south-1
DataBrew eu-south-2
DataExchange eu-west-3 eu-north-1 eu-south-1 eu-south-2
DataSync::LocationFSxOpenZFS eu-west-3 eu-south-1 eu-south-2
DataZone eu-south-1 eu-south-2
Deadline eu-west-3 eu-north-1 eu-south-1 eu-south-2
Detective eu-south-2
DevOpsAgent eu-south-1 eu-south-2
DevOpsGuru eu-south-1 eu-south-2
DocDB::GlobalCluster eu-south-1
DocDBElastic eu-north-1 eu-south-2
DocDBElastic::ClusterSnapshot eu-west-1 eu-west-3 eu-south-1
EC2::CapacityManagerDataExport eu-south-1 eu-south-2
EC2::CarrierGateway eu-north-1 eu-south-1 eu-south-2
EC2::EnclaveCertificateIamRoleAssociation eu-south-2
EC2::FpgaImage eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IPv4Pool eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::InstanceEventWindow eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IpamExternalResourceVerificationToken eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::IpamInternetRegistryAssociation eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::SecondaryNetwork eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::SubnetCidrReservation eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EC2::VPCEncryptionControl eu-south-2
EC2::VerifiedAccessEndpoint eu-west-3 eu-south-2
EC2::VerifiedAccessGroup eu-west-3 eu-south-2
EC2::VerifiedAccessInstance eu-west-3 eu-south-2
EC2::VerifiedAccessTrustProvider eu-west-3 eu-south-2
ECR::PublicRepository eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ECR::SigningConfiguration eu-south-2
ECS::Gateway eu-west-3
ECS::GatewayClusterAssociations eu-west-3
EMR::WALWorkspace eu-west-3
EMRContainers::Endpoint eu-south-1
EMRContainers::JobTemplate eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElastiCache::ServerlessCacheSnapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElastiCache::Snapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
ElementalInference eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
EntityResolution eu-west-3 eu-north-1 eu-south-1 eu-south-2
Events::Endpoint eu-south-1 eu-south-2
EventsV2 eu-west-3 eu-south-1
Evidently eu-west-3 eu-south-1 eu-south-2
FMS::ApplicationsList eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FMS::ProtocolsList eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FSx::Backup eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FSx::FileCache eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
FinSpace eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Forecast eu-west-3 eu-north-1 eu-south-1 eu-south-2
FraudDetector eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::ContainerFleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::ContainerGroupDefinition eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::GameServerGroup eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::GameSessionQueue eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::Location eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::MatchmakingConfiguration eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::MatchmakingRuleSet eu-west-3 eu-north-1 eu-south-1 eu-south-2
GameLift::Script eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::Blueprint eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::ConnectionType eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Glue::IdentityCenterConfiguration eu-south-2
Glue::Integration eu-west-3 eu-south-1 eu-south-2
Glue::IntegrationResourceProperty eu-west-3 eu-south-1 eu-south-2
Glue::TableOptimizer eu-west-3 eu-south-1 eu-south-2
Glue::UserDefinedFunction eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Grafana eu-west-3 eu-north-1 eu-south-1 eu-south-2
Greengrass eu-west-3 eu-north-1 eu-south-1 eu-south-2
GreengrassV2 eu-west-3 eu-north-1 eu-south-1
GroundStation eu-west-3 eu-south-1 eu-south-2
HealthAgent eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
HealthImaging eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
HealthLake eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IAM::VirtualMFADevice eu-south-2
IVS eu-west-3 eu-north-1 eu-south-1 eu-south-2
IVS::AdConfiguration eu-west-1
IVSChat eu-west-3 eu-north-1 eu-south-1 eu-south-2
IdentityStore::User eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Inspector eu-west-3 eu-south-1 eu-south-2
InspectorV2::CodeSecurityIntegration eu-west-3 eu-south-1 eu-south-2
InspectorV2::CodeSecurityScanConfiguration eu-west-3 eu-south-1 eu-south-2
Interconnect eu-north-1 eu-south-1 eu-south-2
Invoicing eu-south-1 eu-south-2
Invoicing::ProcurementPortalPreference eu-west-1 eu-west-3 eu-north-1
IoT::AccountAuditConfiguration eu-south-1
IoT::CustomMetric eu-south-1
IoT::Dimension eu-south-1
IoT::Job eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoT::MitigationAction eu-south-1
IoT::ScheduledAudit eu-south-1
IoT::SecurityProfile eu-south-1
IoT::Stream eu-south-1 eu-south-2
IoTAnalytics eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTCoreDeviceAdvisor eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTFleetWise eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSecureTunneling eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSiteWise eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTSiteWise::Application eu-central-1
IoTSiteWise::ComputationModel eu-central-1
IoTSiteWise::Dataset eu-central-1
IoTSiteWise::Pipeline eu-central-1
IoTSiteWise::Task eu-central-1
IoTSiteWise::Workspace eu-central-1
IoTThingsGraph eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTTwinMaker eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTWireless eu-west-3 eu-north-1 eu-south-1 eu-south-2
IoTWireless::PartnerAccount eu-central-1 eu-west-1
IoTWireless::WirelessDeviceImportTask eu-central-1 eu-west-1
Kendra eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
KendraRanking eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
KinesisAnalytics eu-south-2
KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption eu-south-2
KinesisAnalyticsV2::ApplicationOutput eu-south-2
KinesisAnalyticsV2::ApplicationReferenceDataSource eu-south-2
KinesisVideo eu-north-1 eu-south-1
Lambda::CodeSigningConfig eu-south-2
Lambda::MicrovmImage eu-west-3 eu-south-1
Lambda::NetworkConnector eu-south-1
Lambda::WebFunction eu-south-1 eu-south-2
Lambda::WebFunctionEndpoint eu-south-1 eu-south-2
Lambda::WebFunctionRevision eu-south-1 eu-south-2
Lex eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManager::Grant eu-south-1 eu-south-2
LicenseManager::License eu-south-1 eu-south-2
LicenseManager::LicenseConfiguration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManager::ReportGenerator eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManagerLinuxSubscriptions eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LicenseManagerUserSubscriptions eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Lightsail eu-south-1
Lightsail::ContactMethod eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::Distribution eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::Domain eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-2
Lightsail::KeyPair eu-west-1 eu-west-3 eu-north-1 eu-south-2
Location eu-west-3 eu-south-1
Logs::StorageTierPolicy eu-south-2
LookoutEquipment eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
LookoutVision eu-west-3 eu-north-1 eu-south-1 eu-south-2
MGN eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
MPA eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
MSK::Channel eu-south-1
Macie eu-south-2
Macie::CustomDataIdentifier eu-south-1
Macie::FindingsFilter eu-south-1
Macie::Member eu-west-1 eu-west-3 eu-north-1 eu-south-1
ManagedBlockchain eu-west-3 eu-north-1 eu-south-1 eu-south-2
ManagedBlockchain::Accessor eu-central-1
MediaConnect eu-south-1 eu-south-2
MediaConnect::FlowMediaStream eu-west-1 eu-west-3 eu-north-1
MediaConvert eu-south-1 eu-south-2
MediaConvert::CertificateAssociation eu-west-1 eu-west-3 eu-north-1
MediaLive eu-south-1 eu-south-2
MediaLive::Input eu-west-3 eu-north-1
MediaLive::Node eu-west-1 eu-west-3 eu-north-1
MediaPackage eu-south-1 eu-south-2
MediaPackageV2 eu-south-1 eu-south-2
MediaStore eu-west-3 eu-south-1 eu-south-2
MediaTailor eu-south-1 eu-south-2
MemoryDB::MultiRegionCluster eu-west-3 eu-north-1 eu-south-1 eu-south-2
Neptune eu-south-1
Neptune::GlobalCluster eu-west-3 eu-north-1
NeptuneGraph eu-south-1 eu-south-2
NetworkFirewall::ContainerAssociation eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NetworkFlowMonitor eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NetworkSecurityManager eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Notifications eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NotificationsContacts eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
NovaAct eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
OSIS eu-south-1
ObservabilityAdmin::DatasetIntegration eu-west-3 eu-north-1 eu-south-1 eu-south-2
ObservabilityAdmin::OrganizationCentralizationRule eu-south-1 eu-south-2
Omics eu-west-3 eu-north-1 eu-south-1 eu-south-2
OpenSearch eu-west-3 eu-south-1 eu-south-2
OpenSearchServerless::CollectionIndex eu-west-3 eu-south-1
PI eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Panorama eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
PaymentCryptography eu-north-1 eu-south-1 eu-south-2
Personalize eu-west-3 eu-north-1 eu-south-1 eu-south-2
Pinpoint eu-west-3 eu-north-1 eu-south-1 eu-south-2
PinpointEmail eu-west-3 eu-north-1 eu-south-1 eu-south-2
Polly eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Proton eu-west-3 eu-north-1 eu-south-1 eu-south-2
QBusiness eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QLDB eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::ActionConnector eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Agent eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::ApprovalPolicy eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Assignment eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Brand eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Customization eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::DLPSetting eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Flow eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Group eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::KnowledgeBase eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::LimitsProfile eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Space eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::Topic eu-west-3 eu-north-1 eu-south-1 eu-south-2
QuickSight::TopicV2 eu-west-3 eu-north-1 eu-south-1 eu-south-2
RDS::CustomDBEngineVersion eu-south-1 eu-south-2
RTBFabric eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::QEV2IdcApplication eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::RedshiftIdcApplication eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::Snapshot eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::SnapshotCopyGrant eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Redshift::UsageLimit eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
RefactorSpaces eu-south-1 eu-south-2
Rekognition eu-west-3 eu-north-1 eu-south-1
Rekognition::Dataset eu-west-1 eu-south-2
Rekognition::Project eu-south-2
Rekognition::StreamProcessor eu-south-2
ResilienceHub eu-south-2
ResilienceHubV2 eu-south-1 eu-south-2
RoboMaker eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::DelegationSet eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::QueryLoggingConfig eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::TrafficPolicy eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53::TrafficPolicyInstance eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53RecoveryControl eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Route53RecoveryReadiness eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
S3::StorageLens eu-south-1 eu-south-2
S3::StorageLensGroup eu-south-1 eu-south-2
S3Express eu-south-1 eu-south-2
S3Outposts eu-south-2
SCN eu-central-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SES::ConfigurationSet eu-south-2
SES::ConfigurationSetEventDestination eu-south-2
SES::CustomVerificationEmailTemplate eu-south-2
SES::DedicatedIpPool eu-south-2
SES::EmailIdentity eu-south-2
SES::EmailIdentityCertificate eu-south-2
SES::MailManagerAddonInstance eu-south-2
SES::MailManagerAddonSubscription eu-south-2
SES::MailManagerAddressList eu-south-2
SES::MailManagerArchive eu-south-2
SES::MailManagerIngressPoint eu-south-2
SES::MailManagerRelay eu-south-2
SES::MailManagerRuleSet eu-south-2
SES::MailManagerTrafficPolicy eu-south-2
SES::MultiRegionEndpoint eu-south-2
SES::ReceiptFilter eu-south-2
SES::ReceiptRule eu-south-2
SES::ReceiptRuleSet eu-south-2
SES::Template eu-south-2
SES::Tenant eu-south-2
SES::VdmAttributes eu-south-2
SMSVOICE::NotifyConfiguration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::RcsAgent eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::Registration eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::RegistrationAttachment eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SMSVOICE::VerifiedDestinationNumber eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SSM::OpsItem eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SSM::ResourcePolicy eu-south-1 eu-south-2
SSMContacts eu-south-1 eu-south-2
SSMGuiConnect eu-south-1 eu-south-2
SSMIncidents eu-south-1 eu-south-2
SSMQuickSetup eu-south-1 eu-south-2
SageMaker::AIWorkloadConfig eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::Algorithm eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::Cluster eu-west-3 eu-south-1
SageMaker::ClusterSchedulerConfig eu-west-1 eu-west-3 eu-south-1
SageMaker::ComputeQuota eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::DataQualityJobDefinition eu-south-1 eu-south-2
SageMaker::Device eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::DeviceFleet eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::HumanTaskUi eu-west-3 eu-north-1 eu-south-1 eu-south-2
SageMaker::InferenceComponent eu-west-3 eu-south-1 eu-south-2
SageMaker::InferenceExperiment eu-south-2
SageMaker::MlflowApp eu-south-1 eu-south-2
SageMaker::ModelBiasJobDefinition eu-south-1 eu-south-2
SageMaker::ModelExplainabilityJobDefinition eu-south-1 eu-south-2
SageMaker::ModelQualityJobDefinition eu-south-1 eu-south-2
SageMaker::MonitoringSchedule eu-south-1 eu-south-2
SageMaker::PartnerApp eu-south-1 eu-south-2
SageMaker::Workforce eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityAgent eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityAgent::Integration eu-west-1
SecurityHub::ActionTarget eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SecurityHub::AggregatorV2 eu-south-1 eu-south-2
SecurityHub::ConfigurationPolicy eu-south-1 eu-south-2
SecurityHub::FindingAggregator eu-south-1 eu-south-2
SecurityHub::PolicyAssociation eu-south-1 eu-south-2
SecurityLake eu-south-1 eu-south-2
ServerlessRepo eu-south-1 eu-south-2
Signer eu-south-2
SimSpaceWeaver eu-west-3 eu-south-1 eu-south-2
StorageGateway eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
SupportApp eu-west-3 eu-north-1 eu-south-1 eu-south-2
Synthetics::Group eu-south-1 eu-south-2
Textract eu-north-1 eu-south-1 eu-south-2
Timestream::Database eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::InfluxDBBackup eu-central-1 eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::ScheduledQuery eu-west-3 eu-north-1 eu-south-1 eu-south-2
Timestream::Table eu-west-3 eu-north-1 eu-south-1 eu-south-2
Transcribe eu-south-1 eu-south-2
Transcribe::CallAnalyticsCategory eu-west-1 eu-west-3 eu-north-1
Transcribe::MedicalVocabulary eu-north-1
Transcribe::Vocabulary eu-west-1 eu-west-3 eu-north-1
Translate eu-west-3 eu-north-1 eu-south-1 eu-south-2
Translate::ParallelData eu-central-1
Translate::Terminology eu-west-1
VoiceID eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WAFRegional eu-south-2
WellArchitected eu-south-1 eu-south-2
WellArchitected::AgentContext eu-central-1 eu-west-1 eu-west-3 eu-north-1
WellArchitected::AgentGoal eu-central-1 eu-west-1 eu-west-3 eu-north-1
WellArchitected::AgentProfile eu-central-1 eu-west-1 eu-west-3 eu-north-1
Wickr eu-west-1 eu-west-3 eu-south-1 eu-south-2
Wisdom eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::ConnectionAlias eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::Directory eu-west-1 eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpaces::WorkspaceIpGroup eu-north-1 eu-south-1 eu-south-2
WorkSpaces::WorkspacesPool eu-north-1 eu-south-1 eu-south-2
WorkSpacesThinClient eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkSpacesWeb eu-west-3 eu-north-1 eu-south-1 eu-south-2
WorkspacesInstances eu-north-1 eu-south-1
`;

;// CONCATENATED MODULE: ./lib/parity/services.js



const words = (text) => new Set(text.split(' '));
const listed = words(LISTED);
const global = words(GLOBAL);
const byRegion = new Map(Object.entries(ENDPOINTS).map(([region, services]) => [region, words(services)]));
const homes = new Map(Object.entries(HOMES).map(([partition, pairs]) => [
    partition,
    new Map(pairs.split(' ').map((pair) => pair.split('='))),
]));
const lacking = new Map(LACKING.trim()
    .split('\n')
    .map((line) => {
    const [type = '', ...regions] = line.split(' ');
    return [type, new Set(regions)];
}));
/** The regions that the table knows. */
const parityRegions = () => [...byRegion.keys()];
function presenceOf(service, region) {
    const services = byRegion.get(region);
    if (!services || !listed.has(service))
        return 'unknown';
    if (services.has(service) || homeOf(service, region) !== undefined)
        return 'there';
    return global.has(service) ? 'unknown' : 'missing';
}
/** The region that a service of the whole partition is served from, whatever region asks for it; undefined for others. */
function homeOf(service, region) {
    return homes.get((0,partitions/* regionOf */.AP)(region).partition)?.get(service);
}
/** Whether a region lacks a CloudFormation type although its service may be there; false where nothing is known of its types. */
function lacksType(type, region) {
    const [, namespace = '', name] = type.split('::');
    return [`${namespace}::${name}`, namespace].some((key) => lacking.get(key)?.has(region) === true);
}
/** Resource types whose first word is not the name of their service's endpoint, the longest start first. */
const STARTS = [
    ['accessanalyzer', 'access-analyzer'],
    ['acmpca', 'acm-pca'],
    ['alb', 'elasticloadbalancing'],
    ['ami', 'ec2'],
    ['api_gateway', 'apigateway'],
    ['apigatewayv2', 'apigateway'],
    ['appautoscaling', 'application-autoscaling'],
    ['appstream', 'appstream2'],
    ['bedrockagent', ''],
    ['bedrockagentcore', ''],
    ['cloudcontrolapi', 'cloudcontrolapi'],
    ['cloudhsm', 'cloudhsmv2'],
    ['cloudwatch', 'monitoring'],
    ['cloudwatch_event', 'events'],
    ['cloudwatch_log', 'logs'],
    ['cloudwatch_query_definition', 'logs'],
    ['codeconnections', 'codestar-connections'],
    ['codestarconnections', 'codestar-connections'],
    ['codestarnotifications', 'codestar-notifications'],
    ['cognito', 'cognito-idp'],
    ['cognito_identity_pool', 'cognito-identity'],
    ['customer_gateway', 'ec2'],
    ['db', 'rds'],
    ['default', 'ec2'],
    ['directory_service', 'ds'],
    ['docdb', 'rds'],
    ['dx', 'directconnect'],
    ['dynamodb', 'dynamodb'],
    ['ebs', 'ec2'],
    ['ec2', 'ec2'],
    ['ecr', 'api.ecr'],
    ['ecrpublic', 'api.ecr-public'],
    ['efs', 'elasticfilesystem'],
    ['egress_only_internet_gateway', 'ec2'],
    ['eip', 'ec2'],
    ['elastic_beanstalk', 'elasticbeanstalk'],
    ['elasticsearch', 'es'],
    ['elb', 'elasticloadbalancing'],
    ['emr', 'elasticmapreduce'],
    ['emrcontainers', 'emr-containers'],
    ['emrserverless', 'emr-serverless'],
    ['flow_log', 'ec2'],
    ['inspector2', 'inspector2'],
    ['instance', 'ec2'],
    ['internet_gateway', 'ec2'],
    ['key_pair', 'ec2'],
    ['keyspaces', 'cassandra'],
    ['kinesis_analytics', 'kinesisanalytics'],
    ['kinesis_firehose', 'firehose'],
    ['kinesis_video', 'kinesisvideo'],
    ['kinesisanalyticsv2', 'kinesisanalytics'],
    ['launch_configuration', 'autoscaling'],
    ['launch_template', 'ec2'],
    ['lb', 'elasticloadbalancing'],
    ['lex', 'models.lex'],
    ['lexv2models', 'models-v2-lex'],
    ['licensemanager', 'license-manager'],
    ['load_balancer', 'elasticloadbalancing'],
    ['location', 'geo'],
    ['main_route_table', 'ec2'],
    ['media_convert', 'mediaconvert'],
    ['media_package', 'mediapackage'],
    ['media_store', 'mediastore'],
    ['memorydb', 'memory-db'],
    ['msk', 'kafka'],
    ['mskconnect', 'kafkaconnect'],
    ['mwaa', 'airflow'],
    ['nat_gateway', 'ec2'],
    ['neptune', 'rds'],
    ['network_acl', 'ec2'],
    ['network_interface', 'ec2'],
    ['networkfirewall', 'network-firewall'],
    ['notifications', 'notifications'],
    ['opensearch', 'es'],
    ['opensearchserverless', 'aoss'],
    ['pinpointsmsvoicev2', 'sms-voice'],
    ['placement_group', 'ec2'],
    ['prometheus', 'aps'],
    ['redshiftserverless', 'redshift-serverless'],
    ['resourceexplorer2', 'resource-explorer-2'],
    ['resourcegroups', 'resource-groups'],
    ['route', 'ec2'],
    ['route53', 'route53'],
    ['route53_resolver', 'route53resolver'],
    ['s3control', 's3-control'],
    ['s3outposts', 's3-outposts'],
    ['s3tables', ''],
    ['s3vectors', ''],
    ['sagemaker', 'api.sagemaker'],
    ['security_group', 'ec2'],
    ['serverlessapplicationrepository', 'serverlessrepo'],
    ['service_discovery', 'servicediscovery'],
    ['ses', 'email'],
    ['sesv2', 'email'],
    ['sfn', 'states'],
    ['snapshot_create_volume_permission', 'ec2'],
    ['spot', 'ec2'],
    ['ssmcontacts', 'ssm-contacts'],
    ['ssmincidents', 'ssm-incidents'],
    ['ssmquicksetup', 'ssm-quicksetup'],
    ['ssoadmin', 'sso'],
    ['subnet', 'ec2'],
    ['timestreamquery', 'query.timestream'],
    ['timestreamwrite', 'ingest.timestream'],
    ['verifiedaccess', 'ec2'],
    ['volume_attachment', 'ec2'],
    ['vpc', 'ec2'],
    ['vpclattice', 'vpc-lattice'],
    ['vpn', 'ec2'],
    ['wafregional', 'waf-regional'],
    ['workspacesweb', 'workspaces-web'],
].toSorted(([a], [b]) => b.length - a.length);
/** Names in CloudFormation that are neither the service's endpoint nor the first word of the Terraform type. */
const NAMESPACES = {
    amazonmq: 'mq',
    apigateway: 'apigateway',
    applicationautoscaling: 'application-autoscaling',
    certificatemanager: 'acm',
    elasticloadbalancingv2: 'elasticloadbalancing',
    kinesisfirehose: 'firehose',
    opensearchservice: 'es',
    serverless: 'lambda',
    stepfunctions: 'states',
};
/** The service of a Terraform or CloudFormation resource type, by the name of its endpoint; undefined where it cannot be told. */
function serviceOf(type) {
    const [, namespace] = /^AWS::(\w+)::/.exec(type) ?? [];
    const plain = namespace === undefined ? type.replace(/^aws(?:cc)?_/, '') : namespace.toLowerCase();
    if (namespace === undefined && plain === type)
        return undefined;
    if (namespace !== undefined && Object.hasOwn(NAMESPACES, plain))
        return NAMESPACES[plain];
    const start = STARTS.find(([prefix]) => plain === prefix || plain.startsWith(`${prefix}_`));
    if (start)
        return start[1] === '' ? undefined : start[1];
    const [word = ''] = plain.split('_', 1);
    return listed.has(word) ? word : undefined;
}

;// CONCATENATED MODULE: ./lib/parity/needed.js







/**
 * What plans and templates need, and what of it a region has.
 * @throws INPUT_INVALID for a region that the table does not know, PLAN_UNREADABLE, DOCUMENT_UNREADABLE\u2026
 */
async function parityOfFiles(files, { plan, template, region }) {
    requireParityRegion(region);
    const types = new Map();
    const count = (type, more = 1) => types.set(type, (types.get(type) ?? 0) + more);
    for (const file of new Set(plan)) {
        await withPlan(files, file, (open) => open.changes((change) => {
            if (change.mode === 'managed' && isAwsProvider(wholeProviderName(change.provider_name)) && fateOf(change) !== 'goes')
                count(change.type);
        }));
    }
    const boundary = presetBoundary(region.startsWith('eusc-') ? 'eusc' : 'eu', files.root);
    for (const file of new Set(template))
        for (const [type, more] of (await judgeTemplates(files, file, boundary)).types)
            count(type, more);
    return parityOf(types, region);
}
/** @throws INPUT_INVALID */
function requireParityRegion(region) {
    if (!parityRegions().includes(region))
        throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `Nothing is known of the services of "${region.slice(0, 40)}".`, `Name one of ${parityRegions().join(', ')}.`);
}

;// CONCATENATED MODULE: ./lib/parity/table.js





/** The services behind resource types (with how many resources each has), worst first. */
function table_parityOf(types, region) {
    const rows = new Map();
    for (const [type, count] of types) {
        const service = serviceOf(type);
        const presence = service === undefined ? 'unknown' : presenceOf(service, region);
        const home = service === undefined ? undefined : homeOf(service, region);
        // A service may be there without all that it has elsewhere.
        const lacks = presence !== 'missing' && home === undefined && lacksType(type, region);
        const name = lacks ? type : (service ?? type);
        const row = rows.get(name) ?? { presence: lacks ? 'missing' : presence, ...(home !== undefined && { home }), resources: 0, types: [] };
        row.resources += count;
        row.types.push(type);
        rows.set(name, row);
    }
    const order = { missing: 0, unknown: 1, there: 2 };
    return [...rows]
        .map(([service, { types: all, ...row }]) => ({ service, ...row, types: all.sort() }))
        .sort((a, b) => order[a.presence] - order[b.presence] || (a.service < b.service ? -1 : 1));
}
/** A finding for each service that the region does not have. */
function parityFindings(rows, region, file) {
    return rows
        .filter(({ presence }) => presence === 'missing')
        .map(({ service, resources, types }) => (0,finding/* finding */.gk)(rules/* RULES */.y.parity, {
        resource: service,
        place: { file },
        key: region,
        message: `${region} does not have ${service}, which ${resources} ${resources === 1 ? 'resource needs' : 'resources need'} (${types.slice(0, 3).join(', ')}).`,
    }));
}
/** A Markdown table. */
function parityTable(rows, region) {
    const words = { there: 'there', missing: '**missing**', unknown: 'not known' };
    return [
        `### What ${region} has of what is needed`,
        '',
        `By ${ENDPOINTS_SOURCE}. ${TYPED_REGIONS.split(' ').includes(region)
            ? `CloudFormation types by ${TYPES_SOURCE}.`
            : 'Nothing is published of the features that a service has there: one that is there may lack some.'}`,
        '',
        '| service | in the region | resources | types |',
        '|---|---|---:|---|',
        ...rows.map(({ service, presence, home, resources, types }) => `| ${cell(service)} | ${words[presence]}${home === undefined ? '' : `, global: served from ${home}`} | ${resources} | ${types.slice(0, 5).map(cell).join(', ')}${types.length > 5 ? ' \u2026' : ''} |`),
        '',
    ].join('\n');
}
const cell = (text) => text.replace(/[^\w:.-]/g, ' ').slice(0, 80);

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./lib/plan/json-reader.js


/** What is wrong with a JSON text, and the byte at which it shows. Quotes nothing: a plan holds secrets in clear. */
class JsonMistake extends Error {
    kind;
    offset;
    constructor(kind, offset) {
        super(`${kind} at byte ${offset}`);
        this.kind = kind;
        this.offset = offset;
    }
}
const CHUNK = 1024 * 1024;
const LONGEST_SCALAR = 400;
const LONGEST_PLAIN = 200;
/** What the engine can hold as one text. */
const LARGEST_VALUE = 256 * 1024 * 1024;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
/**
 * Reads a JSON text of any size part by part: what is asked for is parsed, what is not is stepped over, and only what is being
 * looked at is held in memory. Whoever uses it takes each value with exactly one of `object`, `list`, `value` and `skip`.
 *
 * Of what is stepped over, strings and brackets are followed, so that a text that is cut off is always noticed.
 */
class JsonReader {
    #read;
    #buffer = Buffer.allocUnsafe(CHUNK);
    /** The part of the buffer that is filled and not yet looked at. */
    #at = 0;
    #end = 0;
    /** Where the value starts that is to be parsed; nothing from there on may be dropped. */
    #keep = -1;
    /** Offset of the buffer's first byte in the text. */
    #base = 0;
    constructor(read) {
        this.#read = read;
        // A byte order mark is no part of the text.
        if (this.#has(3) && this.#buffer[0] === 0xef && this.#buffer[1] === 0xbb && this.#buffer[2] === 0xbf)
            this.#at = 3;
    }
    get offset() {
        return this.#base + this.#at;
    }
    /** The first bytes of the text, before anything was read. */
    start(length) {
        this.#has(length);
        return this.#buffer.subarray(0, Math.min(length, this.#end));
    }
    /** What kind of value comes next. */
    peek() {
        const byte = this.#next();
        return byte === OPEN_OBJECT ? 'object' : byte === OPEN_LIST ? 'list' : 'scalar';
    }
    /** Takes an object; `member` takes the value of each key. A value that is no object is stepped over. A key that stands twice is a mistake. */
    object(member) {
        if (this.#next() !== OPEN_OBJECT) {
            this.skip();
            return false;
        }
        this.#at += 1;
        const seen = new Set();
        if (this.#next() === CLOSE_OBJECT) {
            this.#at += 1;
            return true;
        }
        for (;;) {
            if (this.#next() !== QUOTE)
                throw this.#mistake('syntax');
            const key = this.value();
            if (seen.has(key))
                throw this.#mistake('twice');
            seen.add(key);
            if (this.#next() !== COLON)
                throw this.#mistake('syntax');
            this.#at += 1;
            member(key);
            const byte = this.#next();
            this.#at += 1;
            if (byte === CLOSE_OBJECT)
                return true;
            if (byte !== COMMA)
                throw this.#mistake('syntax');
        }
    }
    /** Takes a list; `item` takes each value. A value that is no list is stepped over. */
    list(item) {
        if (this.#next() !== OPEN_LIST) {
            this.skip();
            return false;
        }
        this.#at += 1;
        if (this.#next() === CLOSE_LIST) {
            this.#at += 1;
            return true;
        }
        for (let index = 0;; index += 1) {
            item(index);
            const byte = this.#next();
            this.#at += 1;
            if (byte === CLOSE_LIST)
                return true;
            if (byte !== COMMA)
                throw this.#mistake('syntax');
        }
    }
    /** Takes and parses any value. @param length how many bytes it has, where `skip` said so before: its end is not looked for again */
    value(length) {
        if (this.#next() === QUOTE) {
            const from = this.#at + 1;
            const to = this.#takePlain();
            if (to >= 0)
                return this.#buffer.toString('latin1', from, to);
        }
        this.#keep = this.#at;
        if (length === undefined)
            this.#pass();
        else if (this.#has(length))
            this.#at += length;
        else
            throw this.#mistake('cut-off', this.#end);
        const bytes = this.#buffer.subarray(this.#keep, this.#at);
        const start = this.#base + this.#keep;
        this.#keep = -1;
        const ascii = (0,external_node_buffer_.isAscii)(bytes);
        if (!ascii && !(0,external_node_buffer_.isUtf8)(bytes))
            throw new JsonMistake('encoding', start);
        try {
            return JSON.parse(bytes.toString(ascii ? 'latin1' : 'utf8'));
        }
        catch (error) {
            if (error instanceof RangeError)
                throw error;
            const position = Number(/position (\d+)/.exec((0,errors/* messageOf */.bD)(error))?.[1] ?? 0);
            throw new JsonMistake('syntax', start + position);
        }
    }
    /** Steps over any value and says how many bytes it has. A scalar is checked, of a list or an object only strings and brackets. */
    skip() {
        const byte = this.#next();
        const start = this.offset;
        if (byte === OPEN_OBJECT || byte === OPEN_LIST)
            this.#pass();
        else if (byte !== QUOTE || this.#takePlain() < 0)
            this.value();
        return this.offset - start;
    }
    /** Takes a text that is whole in the buffer, not long, and of plain ASCII, as nearly all are; gives where it ends, or -1 and takes nothing. */
    #takePlain() {
        const buffer = this.#buffer;
        const end = Math.min(this.#end, this.#at + LONGEST_PLAIN);
        for (let at = this.#at + 1; at < end; at += 1) {
            const byte = buffer[at];
            if (byte === QUOTE) {
                this.#at = at + 1;
                return at;
            }
            if (byte < 0x20 || byte > 0x7e || byte === BACKSLASH)
                break;
        }
        return -1;
    }
    /** Nothing but white space may follow the text. */
    end() {
        while (this.#has(1)) {
            if (!isSpace(this.#buffer[this.#at]))
                throw this.#mistake('syntax');
            this.#at += 1;
        }
    }
    /** The next byte that is no white space, not taken. */
    #next() {
        for (;;) {
            if (!this.#has(1))
                throw this.#mistake('cut-off');
            const byte = this.#buffer[this.#at];
            if (!isSpace(byte))
                return byte;
            this.#at += 1;
        }
    }
    #pass() {
        const first = this.#buffer[this.#at];
        if (first === QUOTE)
            this.#passString();
        else if (first === OPEN_OBJECT || first === OPEN_LIST)
            this.#passNested();
        else
            this.#passScalar();
    }
    /** Steps over a list or object. Strings are followed byte by byte: most are too short for a search to pay. */
    #passNested() {
        let depth = 0;
        let inString = false;
        let escaped = false;
        do {
            if (!this.#has(1))
                throw this.#mistake('cut-off');
            const buffer = this.#buffer;
            const end = this.#end;
            let at = this.#at;
            if (escaped) {
                escaped = false;
                at += 1;
            }
            while (at < end) {
                if (inString) {
                    while (at < end) {
                        const byte = buffer[at];
                        at += 1;
                        if (byte === QUOTE) {
                            inString = false;
                            break;
                        }
                        if (byte === BACKSLASH)
                            at += 1;
                    }
                    // The character that a backslash hides may not be read yet.
                    if (at > end) {
                        escaped = true;
                        at = end;
                    }
                    continue;
                }
                const byte = buffer[at];
                at += 1;
                if (byte === QUOTE)
                    inString = true;
                // Brackets and braces are the same but for one bit.
                else if ((byte & 0xdf) === OPEN_LIST)
                    depth += 1;
                else if ((byte & 0xdf) === CLOSE_LIST) {
                    depth -= 1;
                    if (depth === 0)
                        break;
                }
            }
            this.#at = at;
        } while (depth > 0);
    }
    /** Steps over a string, opening and closing quote included. */
    #passString() {
        let from = this.#at + 1;
        for (;;) {
            const found = from < this.#end ? this.#buffer.subarray(0, this.#end).indexOf(QUOTE, from) : -1;
            if (found < 0) {
                const searched = this.#end - this.#at;
                if (!this.#has(searched + 1))
                    throw this.#mistake('cut-off', this.#end);
                from = this.#at + Math.max(searched, 1);
                continue;
            }
            let slashes = 0;
            while (this.#buffer[found - 1 - slashes] === BACKSLASH)
                slashes += 1;
            from = found + 1;
            if (slashes % 2 === 0)
                break;
        }
        this.#at = from;
    }
    #passScalar() {
        const start = this.offset;
        for (;;) {
            if (!this.#has(1))
                break;
            const byte = this.#buffer[this.#at];
            if (isSpace(byte) || byte === COMMA || byte === CLOSE_OBJECT || byte === CLOSE_LIST || byte === QUOTE || byte === COLON)
                break;
            if (byte > 0x7e)
                throw this.#mistake((0,external_node_buffer_.isUtf8)(this.#buffer.subarray(this.#at, Math.min(this.#end, this.#at + 4))) ? 'syntax' : 'encoding');
            // No number or name is that long: what never ends must not be held in memory.
            if (byte < 0x20 || this.offset - start > LONGEST_SCALAR)
                throw this.#mistake('syntax');
            this.#at += 1;
        }
        if (this.offset === start)
            throw this.#mistake('syntax');
    }
    /** Whether there are this many bytes from here on, after reading more where needed. */
    #has(count) {
        while (this.#end - this.#at < count) {
            const from = this.#keep >= 0 ? Math.min(this.#keep, this.#at) : this.#at;
            if (from > 0) {
                this.#buffer.copyWithin(0, from, this.#end);
                this.#base += from;
                this.#at -= from;
                this.#end -= from;
                if (this.#keep >= 0)
                    this.#keep -= from;
            }
            if (this.#end === this.#buffer.length) {
                if (this.#end >= LARGEST_VALUE)
                    throw this.#mistake('too-large');
                const larger = Buffer.allocUnsafe(this.#buffer.length * 2);
                this.#buffer.copy(larger, 0, 0, this.#end);
                this.#buffer = larger;
            }
            const read = this.#read(this.#buffer.subarray(this.#end));
            if (read === 0)
                return false;
            this.#end += read;
        }
        return true;
    }
    #mistake(kind, at = this.#at) {
        return new JsonMistake(kind, this.#base + at);
    }
}
const isSpace = (byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
/** Reads from memory. */
function json_reader_bytesOf(bytes) {
    let at = 0;
    return (into) => {
        const part = bytes.subarray(at, at + into.length);
        into.set(part);
        at += part.length;
        return part.length;
    };
}

;// CONCATENATED MODULE: ./lib/plan/read.js








const MAKE_ONE = 'Make one with "terraform plan -out=tfplan" and "terraform show -json tfplan > plan.json".';
/** Ten times what any plan was seen to have. */
const LARGEST_PLAN = 8 * 1024 * 1024 * 1024;
/**
 * Reads what `terraform show -json tfplan` or `tofu show -json tfplan` printed, in two passes over the file, so that a plan of any
 * size needs memory for its configuration and its largest resource only.
 * @param file as messages name it
 * @param path where it is, if elsewhere
 * @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION, FILE_MISSING\u2026
 */
async function read_withPlan(files, file, use, path = file) {
    const kind = await files.kind(path);
    // A pipe that nobody writes to would be waited for without end.
    if (kind === 'other' || kind === 'folder')
        throw (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} is ${kind === 'folder' ? 'a folder' : 'a pipe or a device'}, not a file.`, MAKE_ONE);
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(files.resolve(path), 'r');
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(file, error);
    }
    try {
        const { size, mtimeMs } = (0,external_node_fs_.fstatSync)(descriptor);
        if (size > LARGEST_PLAN)
            throw (0,lib_files/* fileError */.zS)('FILE_TOO_LARGE', `${file} has ${size} bytes; this step reads at most ${LARGEST_PLAN}.`, 'Check that the right file is named.');
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let hashed = 0;
        const open = (offset) => {
            let position = offset;
            return (into) => {
                const count = read_read(descriptor, into, position, file);
                // Only the first pass starts at the beginning and reads on without a gap.
                if (position === hashed) {
                    hash.update(into.subarray(0, count));
                    hashed += count;
                }
                position += count;
                return count;
            };
        };
        const plan = readPlan(file, open);
        const digest = { sha256: hash.digest('hex'), size };
        const result = await use(plan, digest);
        const after = (0,external_node_fs_.fstatSync)(descriptor);
        if (after.size !== size || after.mtimeMs !== mtimeMs)
            throw (0,lib_files/* fileError */.zS)('FILE_UNREADABLE', `${file} changed while it was read.`, 'Write the plan whole before this step starts.');
        return result;
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function read_read(descriptor, into, position, file) {
    try {
        return (0,external_node_fs_.readSync)(descriptor, into, 0, into.length, position);
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(file, error);
    }
}
/** A plan that is in memory. @throws PLAN_UNREADABLE, PLAN_NOT_PLAN, PLAN_VERSION */
const parsePlan = (file, bytes) => readPlan(file, (offset) => bytesOf(bytes.subarray(offset)));
function readPlan(file, open) {
    const reader = new JsonReader(open(0));
    refuseOther(file, reader.start(4096));
    const found = new Map();
    const plan = { format_version: '', deferred: 0, planned: [], actions: [], read: [] };
    let changesAt;
    /** In bytes, of each change. */
    const lengths = [];
    const readAll = () => {
        const isWhole = reader.object((key) => {
            found.set(key, true);
            switch (key) {
                case 'format_version':
                case 'terraform_version':
                case 'complete':
                case 'errored':
                case 'variables':
                    found.set(key, reader.value());
                    break;
                case 'planned_values':
                    plan.planned = readPlannedValues(reader);
                    break;
                case 'prior_state':
                    plan.read = readPriorState(reader);
                    break;
                case 'configuration':
                    plan.configuration = readConfiguration(reader);
                    break;
                case 'action_invocations':
                case 'deferred_action_invocations':
                    plan.actions = [...plan.actions, ...readActions(reader)];
                    break;
                case 'deferred_changes':
                    reader.list(() => {
                        plan.deferred += 1;
                        reader.skip();
                    });
                    break;
                case 'resource_changes':
                    if (reader.peek() === 'list')
                        changesAt = reader.offset;
                    else if (reader.value() !== null)
                        found.set('resource_changes', false);
                    else
                        break;
                    if (changesAt !== undefined)
                        reader.list(() => void lengths.push(reader.skip()));
                    break;
                default:
                    reader.skip();
            }
        });
        reader.end();
        if (!isWhole)
            throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} is JSON, but no object.`, MAKE_ONE);
    };
    explaining(file, open, readAll);
    refuseOthers(file, found);
    plan.format_version = found.get('format_version');
    for (const key of ['complete', 'errored'])
        if (typeof found.get(key) === 'boolean')
            plan[key] = found.get(key);
    if ((0,json/* isObject */.Gv)(found.get('variables')))
        plan.variables = found.get('variables');
    return {
        plan,
        changes(take) {
            if (changesAt === undefined)
                return;
            const from = changesAt;
            explaining(file, open, () => {
                const again = new JsonReader(open(from));
                again.list((index) => {
                    const change = again.value(lengths[index]);
                    const wrong = mistakeIn(change);
                    if (wrong)
                        throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} has a mistake in resource_changes[${index}]: ${wrong}.`, MAKE_ONE);
                    take(change);
                });
            });
        },
    };
}
/** What can be told from the first bytes alone. */
function refuseOther(file, start) {
    const unreadable = (what, fix = MAKE_ONE) => (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} ${what}.`, fix);
    if (start.length === 0)
        throw unreadable('is empty');
    if (start[0] === 0x50 && start[1] === 0x4b)
        throw unreadable('is a binary plan', `Turn it into JSON with "terraform show -json ${file} > plan.json", or let this step do it: input "show".`);
    if (start[0] === 0x1f && start[1] === 0x8b)
        throw unreadable('is compressed', 'Unpack it first.');
    if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff))
        throw unreadable('is UTF-16 text, as older PowerShell writes it', 'Write it as UTF-8: "terraform show -json tfplan | Out-File -Encoding utf8 plan.json".');
    // The last character may go on beyond what was read.
    if (![0, 1, 2, 3].some((less) => (0,external_node_buffer_.isUtf8)(start.subarray(0, start.length - less))))
        throw unreadable('is no UTF-8 text');
}
function refuseOthers(file, found) {
    const notPlan = (what, fix = MAKE_ONE) => (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} ${what}.`, fix);
    if (found.has('lineage') || found.has('serial'))
        throw notPlan('is a state file, not a plan');
    if (found.has('AWSTemplateFormatVersion') || found.has('Resources'))
        throw notPlan('is a CloudFormation template, not a plan', 'Give it to the input "template".');
    if (found.has('@level'))
        throw notPlan('is one line of the log of "terraform plan -json", not a plan');
    const version = found.get('format_version');
    if (typeof version !== 'string')
        throw notPlan('has no "format_version", so it is no Terraform plan');
    if (!found.has('planned_values') && !found.has('resource_changes'))
        throw notPlan('is a state ("terraform show -json" without a plan file), not a plan');
    // 0.1 and 0.2 are Terraform 0.12 to 1.0, which write the same parts.
    if (!/^(?:0\.[12]|1\.\d+)$/.test(version))
        throw (0,lib_errors/* planError */.u0)('PLAN_VERSION', `${file} has plan format ${JSON.stringify(version.slice(0, 20))}; this step reads 0.1, 0.2 and 1.x.`, 'Make the plan with Terraform 0.12 or later, or with OpenTofu.');
    if (!found.has('planned_values') || !found.has('configuration'))
        throw notPlan('lacks "planned_values" or "configuration", so it is no whole plan');
    if (found.get('resource_changes') === false)
        throw notPlan('has "resource_changes" that is no list');
}
function mistakeIn(change) {
    for (const key of ['address', 'mode', 'type', 'name', 'provider_name']) {
        if (typeof (0,types.at)(change, key) !== 'string')
            return `"${key}" is no text`;
    }
    const actions = (0,types.at)((0,types.at)(change, 'change'), 'actions');
    if (!Array.isArray(actions) || actions.length === 0 || !actions.every((action) => typeof action === 'string'))
        return '"change.actions" is no list of names';
    return undefined;
}
/** Turns a mistake of the JSON text into an error that says where it is, without a word of the text. */
function explaining(file, open, work) {
    try {
        work();
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        const start = Buffer.alloc(64);
        const text = start.subarray(0, open(0)(start)).toString('utf8');
        if (/^\ufeff?\s*\{"@level"/.test(text))
            throw (0,lib_errors/* planError */.u0)('PLAN_NOT_PLAN', `${file} is the log of "terraform plan -json", not a plan.`, MAKE_ONE);
        const what = {
            'cut-off': 'is cut off: the JSON ends too early',
            syntax: 'is not JSON',
            encoding: 'is no UTF-8 text',
            'too-large': 'has one value of more than 256 MiB',
            twice: 'has a key twice in one object, so what it says depends on the reader',
        }[error.kind];
        throw (0,lib_errors/* planError */.u0)('PLAN_UNREADABLE', `${file} ${what} (${placeOf(open(0), error.offset)}).`, MAKE_ONE, { cause: error });
    }
}
/** Line and column of a byte, both from 1. */
function placeOf(read, offset) {
    const into = Buffer.alloc(1024 * 1024);
    let [line, start, base] = [1, 0, 0];
    for (let count = read(into); count > 0; count = read(into)) {
        for (let index = into.subarray(0, count).indexOf(0x0a); index >= 0 && base + index < offset;) {
            line += 1;
            start = base + index + 1;
            const next = into.subarray(index + 1, count).indexOf(0x0a);
            index = next < 0 ? -1 : index + 1 + next;
        }
        base += count;
        if (base > offset)
            break;
    }
    return `line ${line}, column ${offset - start + 1}`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/hcl/outline.js
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const HEREDOC = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
const CLOSER = { '(': ')', '[': ']', '{': '}' };
/**
 * The blocks and arguments of a file with their places; comments, strings, templates and heredocs are stepped over.
 * Takes any text and always ends: what is no valid syntax is stepped over too, because the parser reports it.
 */
function outline(text) {
    const spot = spots(text);
    const body = { type: '', labels: [], attributes: new Map(), blocks: [], line: 1, column: 1, start: 0 };
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
    /** The index after blanks and block comments, which may stand between any two words. */
    const afterBlanks = (index) => {
        for (let next = index;;) {
            while (text[next] === ' ' || text[next] === '\t')
                next += 1;
            if (!text.startsWith('/*', next))
                return next;
            next = afterComment(next);
        }
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
            const value = at + 1;
            at = afterExpression(value);
            if (!parent.attributes.has(name[0]))
                parent.attributes.set(name[0], { ...spot(start), from: start, value, to: at, expression: text.slice(value, at).trim() });
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
        const block = { type: name[0], labels, attributes: new Map(), blocks: [], ...spot(start), start: at + 1 };
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

;// CONCATENATED MODULE: ./lib/source/tree.js


const MOST_MODULES = 2000;
const LARGEST_FILE = 8 * 1024 * 1024;
const NAME = /\.(?:tf|tofu)(?:\.json)?$/;
/**
 * Reads a configuration: the folder, and below it the modules that `terraform init` wrote down or that are local. Undefined where
 * the folder holds none. A file that cannot be read leaves its module out, since it might be the one that matters.
 */
async function readSource(files, folder) {
    if ((await files.kind(folder)) !== 'folder')
        return undefined;
    const tree = new Map();
    const installed = await installedModules(files, folder);
    const waiting = [{ address: '', key: '', folder }];
    for (let next = waiting.pop(); next && tree.size < MOST_MODULES; next = waiting.pop()) {
        const module = await readModule(files, next.folder);
        if (!module)
            continue;
        tree.set(next.address, module);
        for (const [name, { arguments: given }] of module.calls) {
            const key = next.key === '' ? name : `${next.key}.${name}`;
            const local = /^"(\.\.?\/[^"$%\\]*|\.\.?)"$/.exec(given.get('source') ?? '')?.[1];
            const inner = installed.get(key) ?? (local === undefined ? undefined : `${next.folder}/${local}`);
            // Folders that contain each other end with the longest address that Terraform would take.
            if (inner === undefined || key.split('.').length > 60)
                continue;
            waiting.push({ address: `${next.address === '' ? '' : `${next.address}.`}module.${name}`, key, folder: inner });
        }
    }
    return tree.size === 0 || !tree.has('') ? undefined : tree;
}
/** Folders of modules by key such as `network.subnets`, as `terraform init` keeps them. */
async function installedModules(files, folder) {
    const found = new Map();
    const file = `${folder}/.terraform/modules/modules.json`;
    if ((await files.kind(file)) !== 'file')
        return found;
    let list;
    try {
        list = (0,types.at)(JSON.parse(await files.readText(file, LARGEST_FILE)), 'Modules');
    }
    catch {
        return found;
    }
    for (const item of Array.isArray(list) ? list : []) {
        const [key, dir] = [(0,types.at)(item, 'Key'), (0,types.at)(item, 'Dir')];
        if (typeof key === 'string' && key !== '' && typeof dir === 'string')
            found.set(key, dir.startsWith('/') ? dir : `${folder}/${dir}`);
    }
    return found;
}
async function readModule(files, folder) {
    if ((await files.kind(folder)) !== 'folder')
        return undefined;
    const names = (await files.list(folder)).filter(({ name, kind }) => kind !== 'folder' && NAME.test(name)).map(({ name }) => name);
    if (names.length === 0)
        return undefined;
    const module = {
        providers: new Map(),
        resources: new Map(),
        calls: new Map(),
        locals: new Map(),
        outputs: new Map(),
    };
    // What an override file sets replaces what others set, so it comes last. A `.tofu` file stands for its `.tf` namesake in OpenTofu alone.
    const isOverride = (name) => /(?:^|_)override\.(?:tf|tofu)(?:\.json)?$/.test(name);
    for (const name of names.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b)))) {
        const file = `${folder}/${name}`;
        let blocks;
        try {
            const text = (await files.readText(file, LARGEST_FILE)).replace(/^\ufeff/, '');
            blocks = name.endsWith('.json') ? jsonBlocks(JSON.parse(text)) : hclBlocks(text);
        }
        catch (error) {
            if (error instanceof errors/* SovereignError */.Rj || error instanceof SyntaxError)
                return undefined;
            throw error;
        }
        for (const { type, labels, arguments: given, line, column, body } of blocks) {
            const place = { file: files.relative(file), ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
            const [first = '', second = ''] = labels;
            if (type === 'resource') {
                const address = `${first}.${second}`;
                const known = module.resources.get(address);
                // An override file changes it, so its text is in two places: nothing is concluded from either.
                module.resources.set(address, known ? { place: known.place } : { place, ...(body && { body }) });
            }
            else if (type === 'data')
                module.resources.set(`data.${first}.${second}`, { place });
            else if (type === 'locals')
                for (const [key, text] of given)
                    module.locals.set(key, text);
            else if (type === 'output')
                module.outputs.set(first, given.get('value') ?? '');
            else if (type === 'provider') {
                const alias = /^"([^"]*)"$/.exec(given.get('alias') ?? '')?.[1];
                merge(module.providers, alias === undefined ? first : `${first}.${alias}`, given, place);
            }
            else if (type === 'module')
                merge(module.calls, first, given, place);
        }
    }
    return module;
}
function merge(into, key, given, place) {
    const known = into.get(key);
    if (known)
        for (const [name, text] of given)
            known.arguments.set(name, text);
    else
        into.set(key, { arguments: new Map(given), place });
}
function* hclBlocks(text) {
    for (const body of outline(text).body.blocks) {
        const { type, labels, attributes, line, column } = body;
        yield { type, labels, arguments: expressions(attributes), line, column, body };
    }
}
const expressions = (attributes) => new Map([...attributes].map(([name, { expression }]) => [name, withoutComment(expression)]));
/** A comment after a plain value or reference; others stay, and with them the expression is one that nothing is concluded from. */
const withoutComment = (expression) => expression.replace(/^("[^"\\$%]*"|[\w.-]+)\s*(?:#|\/\/)[^\n]*$/, '$1').trim();
const LABELS = { resource: 2, data: 2, provider: 1, module: 1, output: 1, locals: 0 };
/** Terraform's JSON syntax: a level of objects for each label, lists anywhere for several blocks. */
function* jsonBlocks(file) {
    for (const body of Array.isArray(file) ? file : [file]) {
        for (const [type, count] of Object.entries(LABELS))
            yield* labelled(type, count, [], (0,types.at)(body, type));
    }
}
function* labelled(type, count, labels, node) {
    if (Array.isArray(node)) {
        for (const item of node)
            yield* labelled(type, count, labels, item);
    }
    else if ((0,json/* isObject */.Gv)(node)) {
        if (count > 0)
            for (const [label, inner] of Object.entries(node))
                yield* labelled(type, count - 1, [...labels, label], inner);
        else
            yield { type, labels, arguments: new Map(Object.entries(node).map(([name, value]) => [name, jsonExpression(value)])) };
    }
}
/** `"${var.x}"` stands for `var.x`; other text is itself. */
const jsonExpression = (value) => (typeof value === 'string' && /^\$\{([^{}]*)\}$/.exec(value)?.[1]?.trim()) || JSON.stringify(value) || '';

;// CONCATENATED MODULE: ./lib/summary.js
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
        ...regionNames(regions).map((region) => `| ${summary_cell(region)} | ${regions.get(region)} | ${place(region)} |`),
        '',
    ].join('\n');
}
/** Names in order, with what is no region last. */
function regionNames(regions) {
    const last = ['global', 'unknown'];
    return [...[...regions.keys()].filter((name) => !last.includes(name)).sort(), ...last.filter((name) => regions.has(name))];
}
const summary_cell = (text) => text.replace(/[^A-Za-z0-9-]/g, ' ').slice(0, 40);

;// CONCATENATED MODULE: ./lib/action.js












const INPUTS = {
    plan: {
        type: 'list',
        description: 'Plan as JSON, from `terraform show -json tfplan` or `tofu show -json tfplan`; one path a line.',
    },
    source: {
        type: 'text',
        description: 'Folder of the configuration that the plans were made from: findings then point at its lines, and a region that is made from variables can be followed. Default: the folder of each plan.',
    },
    show: {
        type: 'choice',
        options: ['terraform', 'tofu'],
        description: 'Program that turns binary plans into JSON, with `show -json` in the folder of the configuration, which must be initialised. Default: a binary plan is refused.',
    },
    template: {
        type: 'list',
        description: 'CloudFormation or SAM template in YAML or JSON, or the folder that `cdk synth` writes; one path a line.',
    },
    parity: {
        type: 'text',
        description: 'Region, such as `eusc-de-east-1`: report which of the services that are needed it has, lacks, or is not known to have.',
    },
    manifest: {
        type: 'list',
        description: 'Kubernetes manifests in YAML or JSON, such as `helm template` prints; one path a line, a folder for all files in it.',
    },
    policies: {
        type: 'list',
        description: 'Rego files or folders of your own, judged over the plans and manifests by conftest, or by opa where there is no conftest; one path a line.',
    },
    'policy-data': { type: 'list', description: 'Data files or folders for these policies, one path a line.' },
    'policy-namespaces': { type: 'list', description: 'Namespaces of these policies, one a line; `*` for all. Default: `main`.' },
    'policy-combine': { type: 'boolean', description: 'Give these policies all files as one input, as `conftest test --combine` does.' },
    scans: {
        type: 'list',
        description: 'SARIF files of other scanners, such as trivy or checkov, whose findings join those of this step; one path a line.',
    },
};
const residencyAssert = (0,contract/* defineAction */.QP)({
    name: 'residency-assert',
    title: 'Residency assertion',
    description: 'Finds every planned resource, replica, key and reference that is outside the boundary: Terraform, CloudFormation, CDK, Kubernetes.',
    needs: 'preset',
    inputs: INPUTS,
    outputs: {
        resources: { description: 'Number of planned resources and Kubernetes objects.' },
        regions: { description: 'Regions that hold them, one a line; `global` and `unknown` where a resource has none.' },
        findings: { description: 'Number of findings.' },
    },
    takesBaseline: true,
    rules: Object.values(rules/* RULES */.y),
    examples: [
        'residency-assert --plan plan.json',
        'residency-assert --plan plan.json --preset eusc',
        'residency-assert --template cdk.out --preset eu',
    ],
    async run(context, inputs) {
        const { plan, source, template, manifest, parity } = inputs;
        const { boundary, files: workspace, record } = context;
        if (plan.length + template.length + manifest.length === 0)
            throw (0,contract/* inputError */.Xu)('INPUT_MISSING', 'There is nothing to check.', 'Set "plan", "template" or "manifest".');
        const total = { resources: 0, regions: new Map(), findings: [] };
        if (parity !== undefined)
            requireParityRegion(parity);
        const types = new Map();
        const add = (name, judged, what = 'resources') => {
            const { resources, findings } = judged;
            record.check(`residency of ${name}`, verdictOf(findings), `${resources} ${what}, ${findings.length} findings`);
            if (resources === 0)
                context.log.warn(`${name} plans no ${what}.`);
            action_merge(total, judged);
            for (const [type, count] of judged.types ?? [])
                types.set(type, (types.get(type) ?? 0) + count);
        };
        const shown = new Map();
        for (const file of new Set(plan)) {
            const name = workspace.relative(file);
            if (inputs.show !== undefined) {
                const { planAsJson } = await __nccwpck_require__.e(/* import() */ 93).then(__nccwpck_require__.bind(__nccwpck_require__, 8093));
                shown.set(file, await planAsJson(context, inputs.show, file, source ?? external_node_path_.dirname(file)));
            }
            const judged = await read_withPlan(workspace, file, async (open, { sha256, size }) => {
                record.took({ name, sha256, size, mediaType: 'application/json' });
                const folder = source ?? external_node_path_.dirname(file);
                const tree = await readSource(workspace, folder);
                if (source !== undefined && !tree)
                    throw (0,lib_files/* fileError */.zS)('FILE_MISSING', `There is no configuration in ${source} that can be read.`, 'Name the folder of the root module.');
                const judgement = judgePlan(name, open, boundary, tree);
                if (tree && !judgement.hasSource)
                    context.log.warn(`The configuration in ${folder} is not the one of ${name}, so its text is not used.`);
                return judgement;
            }, shown.get(file));
            judged.findings.push(...(await judgePlannedTemplates(judged.templates ?? [], boundary)));
            add(name, judged);
        }
        for (const file of new Set(template)) {
            const { read, ...judged } = await cdk_judgeTemplates(workspace, file, boundary);
            for (const { name, text } of read)
                record.took({ name, ...digestOf(text) });
            add(workspace.relative(file), judged);
        }
        for (const file of await manifestsIn(workspace, manifest)) {
            const name = workspace.relative(file);
            const text = await workspace.readText(file);
            record.took({ name, ...digestOf(text) });
            const { objects, findings } = judgeManifest(name, await parseDocuments(name, text), boundary);
            add(name, { resources: objects, regions: new Map(), findings }, 'objects');
        }
        const regions = regionNames(total.regions);
        context.record.fact('resources', total.resources);
        context.record.fact('regions', regions.join(' '));
        context.log.info(`${total.resources} resources in ${regions.join(', ') || 'no region'}.`);
        await addOthers(context, inputs, shown, total.findings);
        const services = parity === undefined ? [] : table_parityOf(types, parity);
        if (parity !== undefined) {
            const missing = services.filter(({ presence }) => presence === 'missing');
            const verdict = missing.length > 0 ? 'broken' : services.some(({ presence }) => presence === 'unknown') ? 'unknown' : 'holds';
            record.check(`services in ${parity}`, verdict, `${services.length} services, ${missing.length} missing`);
            total.findings.push(...parityFindings(services, parity, workspace.relative([...plan, ...template][0] ?? '.')));
        }
        const findings = (0,finding/* sortFindings */.Tc)(total.findings);
        return {
            outputs: { resources: total.resources, regions: regions.join('\n'), findings: findings.length },
            findings,
            summary: reportOf(total, boundary) + (parity === undefined ? '' : `\n${parityTable(services, parity)}`),
        };
    },
});
/** The user's own policies, and what other scanners found. */
async function addOthers(context, inputs, shown, findings) {
    const { files, record, tools } = context;
    const { plan, manifest, policies, scans } = inputs;
    if (policies.length > 0) {
        const { judgeByRego } = await __nccwpck_require__.e(/* import() */ 83).then(__nccwpck_require__.bind(__nccwpck_require__, 83));
        const judged = [...new Set([...plan, ...(await manifestsIn(files, manifest))])];
        if (judged.length === 0)
            throw (0,contract/* inputError */.Xu)('INPUT_MISSING', 'There is nothing that policies could judge.', 'Set "plan" or "manifest".');
        const absolute = (paths) => paths.map((path) => files.resolve(path));
        for (const path of [...policies, ...inputs['policy-data']])
            if ((await files.kind(path)) === undefined)
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', `There is no ${path}.`, 'Check the path; it starts at the workspace.');
        const outcome = await judgeByRego({
            tools,
            policies: absolute(policies),
            data: absolute(inputs['policy-data']),
            namespaces: inputs['policy-namespaces'],
            combine: inputs['policy-combine'],
            inputs: judged.map((file) => ({ path: shown.get(file) ?? files.resolve(file), name: files.relative(file) })),
            cwd: files.root,
        });
        record.took({ name: outcome.tool.name, sha256: outcome.tool.sha256 });
        record.check('policies', verdictOf(outcome.findings), `${outcome.results} results, ${outcome.findings.length} findings`);
        findings.push(...outcome.findings);
    }
    for (const file of new Set(scans)) {
        const { findingsOfSarif } = await __nccwpck_require__.e(/* import() */ 947).then(__nccwpck_require__.bind(__nccwpck_require__, 1947));
        const name = files.relative(file);
        const text = await files.readText(file);
        record.took({ name, ...digestOf(text) });
        findings.push(...findingsOfSarif(name, text));
    }
}
function action_merge(total, { resources, regions, findings }) {
    total.resources += resources;
    for (const [region, count] of regions)
        total.regions.set(region, (total.regions.get(region) ?? 0) + count);
    for (const found of findings)
        total.findings.push(found);
}
const digestOf = (text) => ({ sha256: (0,hash/* sha256Hex */.f)(text), size: Buffer.byteLength(text) });


/***/ }),

/***/ 2705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aH: () => (/* binding */ documentError),
/* harmony export */   nq: () => (/* binding */ policyError),
/* harmony export */   u0: () => (/* binding */ planError)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const planError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    PLAN_UNREADABLE: { exit: 'usage', about: 'A plan file is not JSON: it is binary, truncated, empty or of another encoding.' },
    PLAN_NOT_PLAN: { exit: 'usage', about: 'A file is JSON, but not the plan that `terraform show -json` prints.' },
    PLAN_VERSION: { exit: 'usage', about: 'A plan is of a format version that this step does not know.' },
});
const documentError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    DOCUMENT_UNREADABLE: { exit: 'usage', about: 'A template or manifest is neither JSON nor YAML, or is cut off.' },
    DOCUMENT_NOT_TEMPLATE: {
        exit: 'usage',
        about: 'A file is no CloudFormation template, no CDK output and no Kubernetes manifest, as its input wants it.',
    },
});
const policyError = (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    POLICY_FAILED: { exit: 'usage', about: 'The policies of the user cannot be evaluated.' },
    POLICY_EMPTY: { exit: 'usage', about: 'No rule of the policies was evaluated, so they prove nothing.' },
});


/***/ }),

/***/ 3575:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1126);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1242);


await (0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_action_js__WEBPACK_IMPORTED_MODULE_1__/* .residencyAssert */ .J);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
/* harmony import */ var _sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6403);

/** A property of something that may be no object at all. */
const at = (value, key) => ((0,_sovereign_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && Object.hasOwn(value, key) ? value[key] : undefined);


/***/ }),

/***/ 7820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ REFERENCE_RULES),
  y: () => (/* binding */ RULES)
});

;// CONCATENATED MODULE: ../../packages/core/lib/documents.js
const s3 = (title, page) => ({
    title: `Amazon S3 User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/AmazonS3/latest/userguide/${page}.html`,
});
const kms = (title, page) => ({
    title: `AWS KMS Developer Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/kms/latest/developerguide/${page}.html`,
});
const iam = (title, page) => ({
    title: `AWS IAM User Guide, "${title}"`,
    url: `https://docs.aws.amazon.com/IAM/latest/UserGuide/${page}.html`,
});
const faults = (title, page) => ({
    title: `AWS Fault Isolation Boundaries, "${title}"`,
    url: `https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/${page}.html`,
});
const terraform = (title, page) => ({
    title: `Terraform, "${title}"`,
    url: `https://developer.hashicorp.com/terraform/${page}`,
});
const provider = (title, page) => ({
    title: `AWS provider, "${title}"`,
    url: `https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/${page}`,
});
/** The laws and documents that rules rest on: what `Rule.references` may name. */
const DOCUMENTS = {
    gdprTransfers: {
        title: 'Regulation (EU) 2016/679 (GDPR), Chapter V: transfers of personal data to third countries',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    gdprSecurity: {
        title: 'Regulation (EU) 2016/679 (GDPR), Article 32: security of processing',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    dataAct: {
        title: 'Regulation (EU) 2023/2854 (Data Act), Article 32: international governmental access and transfer',
        url: 'https://eur-lex.europa.eu/eli/reg/2023/2854/oj',
    },
    backend: terraform('Backend block configuration', 'language/backend'),
    s3Backend: terraform('Backend type: s3', 'language/backend/s3'),
    sensitiveState: terraform('Sensitive data in state', 'language/state/sensitive-data'),
    terraformEnvironment: terraform('Environment variables', 'cli/config/environment-variables'),
    terraformCli: terraform('CLI configuration file', 'cli/config/config-file'),
    modules: terraform('Module sources', 'language/modules/sources'),
    dataSources: terraform('Data sources', 'language/data-sources'),
    provisioners: terraform('Provisioners', 'language/resources/provisioners/syntax'),
    planFormat: terraform('JSON output format', 'internals/json-format'),
    hcl: { title: 'HCL native syntax specification', url: 'https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md' },
    tofuEncryption: { title: 'OpenTofu, "State and plan encryption"', url: 'https://opentofu.org/docs/language/state/encryption/' },
    terragruntState: { title: 'Terragrunt, "State backend"', url: 'https://terragrunt.gruntwork.io/docs/features/state-backend/' },
    providerRegions: provider('Enhanced region support', 'enhanced-region-support'),
    providerEndpoints: provider('Custom service endpoint configuration', 'custom-service-endpoints'),
    conftest: { title: 'conftest', url: 'https://www.conftest.dev/' },
    sdkEndpoints: {
        title: 'AWS SDKs and Tools Reference Guide, "Service-specific endpoints"',
        url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
    },
    s3Buckets: s3('General purpose buckets overview', 'UsingBucket'),
    s3Create: s3('Creating a general purpose bucket', 'create-bucket-overview'),
    s3Owner: s3('Verifying bucket ownership with bucket owner condition', 'bucket-owner-condition'),
    s3Acl: s3('Access control list (ACL) overview', 'acl-overview'),
    s3Versioning: s3('Retaining multiple versions of objects with S3 Versioning', 'Versioning'),
    s3Encryption: s3('Setting default server-side encryption behavior', 'bucket-encryption'),
    s3Kms: s3('Specifying server-side encryption with AWS KMS', 'specifying-kms-encryption'),
    s3Public: s3('Blocking public access to your Amazon S3 storage', 'access-control-block-public-access'),
    s3Practices: s3('Security best practices', 'security-best-practices'),
    s3CrossAccount: s3('Bucket owner granting cross-account bucket permissions', 'example-walkthroughs-managing-access-example2'),
    s3Replication: s3('Replicating objects within and across Regions', 'replication'),
    kmsStates: kms('Key states', 'key-state'),
    kmsMultiRegion: kms('Multi-Region keys', 'multi-region-keys-overview'),
    kmsRotation: kms('Rotate AWS KMS keys', 'rotate-keys'),
    kmsExternal: kms('External key stores', 'keystore-external'),
    dynamoGlobal: {
        title: 'Amazon DynamoDB Developer Guide, "Global tables"',
        url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
    },
    accessKeys: iam('Manage access keys for IAM users', 'id_credentials_access-keys'),
    principals: iam('AWS JSON policy elements: Principal', 'reference_policies_elements_principal'),
    identityProviders: iam('Identity providers and federation', 'id_roles_providers'),
    arns: iam('Identify AWS resources with Amazon Resource Names (ARNs)', 'reference-arns'),
    endpoints: { title: 'AWS General Reference, "Service endpoints"', url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html' },
    globalServices: faults('Global services', 'global-services'),
    edge: faults('Edge network global service guidance', 'appendix-b---edge-network-global-service-guidance'),
    regionDeny: {
        title: 'AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region"',
        url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_examples_general.html#example-scp-deny-region',
    },
    trails: {
        title: 'AWS CloudTrail User Guide, "Multi-Region trails"',
        url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/receive-cloudtrail-log-files-from-multiple-regions.html',
    },
    directConnect: {
        title: 'AWS Direct Connect User Guide, "Direct Connect gateways"',
        url: 'https://docs.aws.amazon.com/directconnect/latest/UserGuide/direct-connect-gateways.html',
    },
    firehose: {
        title: 'Amazon Data Firehose Developer Guide, "Configure destination settings"',
        url: 'https://docs.aws.amazon.com/firehose/latest/dev/create-destination.html',
    },
    apiDestinations: {
        title: 'Amazon EventBridge User Guide, "API destinations"',
        url: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-api-destinations.html',
    },
    userData: {
        title: 'Amazon EC2 User Guide, "Run commands when you launch an EC2 instance with user data input"',
        url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/user-data.html',
    },
    registry: {
        title: 'Amazon ECR User Guide, "Private registry"',
        url: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/Registries.html',
    },
    inference: {
        title: 'Amazon Bedrock User Guide, "Increase throughput with cross-Region inference"',
        url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-region-inference.html',
    },
    sovereignServices: {
        title: 'AWS European Sovereign Cloud User Guide, list of services',
        url: 'https://docs.aws.eu/esc/latest/userguide/services.html',
    },
};

;// CONCATENATED MODULE: ./lib/rules.js

/** Everything that residency can find. Each `why` names the document that the rule rests on. */
const RULES = {
    region: {
        id: 'residency/region',
        title: 'A resource is outside the boundary',
        severity: 'error',
        why: 'The region of a resource decides where its data lies and which law reaches it. It comes from the resource itself (AWS provider 6, "Enhanced Region Support"), from its ARN, or from its provider.',
        fix: 'Give the resource or its provider a region of the boundary.',
        references: [DOCUMENTS.gdprTransfers, DOCUMENTS.dataAct, DOCUMENTS.providerRegions],
    },
    data: {
        id: 'residency/data-source',
        title: 'Something outside the boundary is read',
        severity: 'warning',
        why: 'A data source in another region sends requests there, and what it reads lies there (Terraform, "Data sources").',
        fix: 'Read it from a region of the boundary.',
        references: [DOCUMENTS.dataSources, DOCUMENTS.providerRegions],
    },
    second: {
        id: 'residency/second-region',
        title: 'A resource names another region',
        severity: 'error',
        why: 'Replicas, copies, peers and destinations are set up by a resource that is itself inside, so a region deny policy does not see them (AWS Organizations, "Deny access to AWS based on the requested Region").',
        fix: 'Remove the other region, or use one of the boundary.',
        references: [DOCUMENTS.regionDeny, DOCUMENTS.gdprTransfers],
    },
    key: {
        id: 'residency/multi-region-key',
        title: 'A KMS key can be copied to other regions',
        severity: 'error',
        why: 'The key material of a multi-Region key can be replicated to any region of the partition (AWS KMS Developer Guide, "Multi-Region keys").',
        fix: 'Set multi_region = false; a key cannot be changed, so make a new one.',
        references: [DOCUMENTS.kmsMultiRegion],
    },
    destination: {
        id: 'residency/bucket-destination',
        title: 'Objects are copied to a bucket whose place is not known',
        severity: 'error',
        why: 'A bucket ARN names no region, so a replication rule may point anywhere in the partition (Amazon S3 User Guide, "Replicating objects within and across Regions").',
        fix: 'Plan the destination bucket in the same configuration, or make an exception that says where it is.',
        references: [DOCUMENTS.s3Replication, DOCUMENTS.gdprTransfers],
    },
    edge: {
        id: 'residency/edge',
        title: 'A resource is served from edge locations worldwide',
        severity: 'error',
        why: 'Edge services hold and serve content outside the region, and are run from us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Edge network global service guidance").',
        fix: 'Serve it from a regional endpoint of the boundary.',
        references: [DOCUMENTS.edge],
    },
    control: {
        id: 'residency/global-control-plane',
        title: 'A global service is run from outside the EU',
        severity: 'note',
        why: 'In partition aws these services keep their control plane, and the names and settings given to it, in us-east-1 or us-west-2 (AWS Fault Isolation Boundaries, "Global services"). In aws-eusc they are inside.',
        fix: 'Keep personal data out of names, tags and descriptions, or move to the AWS European Sovereign Cloud.',
        references: [DOCUMENTS.globalServices],
    },
    arn: {
        id: 'residency/reference',
        title: 'A resource refers to something outside the boundary',
        severity: 'error',
        why: 'ARNs and host names of another region or partition show where data, logs, keys or requests go (AWS General Reference, "Amazon Resource Names", "Service endpoints").',
        fix: 'Refer to the counterpart inside the boundary.',
        references: [DOCUMENTS.arns, DOCUMENTS.endpoints],
    },
    endpoint: {
        id: 'residency/endpoint',
        title: 'A provider talks to a host that the boundary does not name',
        severity: 'error',
        why: 'A custom endpoint takes requests and credentials to whatever host it names, past the region (AWS provider, "Custom Service Endpoint Configuration").',
        fix: 'Remove the endpoint, or declare its host under "hosts" in sovereign.yaml.',
        references: [DOCUMENTS.providerEndpoints],
    },
    provider: {
        id: 'residency/provider',
        title: 'Resources of a provider whose place is not known',
        severity: 'error',
        why: 'Only AWS resources carry a region that can be checked against the boundary.',
        fix: 'Remove the provider, or make an exception for it that says where it operates.',
        references: [DOCUMENTS.gdprTransfers],
    },
    everywhere: {
        id: 'residency/all-regions',
        title: 'A resource acts in every region',
        severity: 'error',
        why: 'What is set for all regions records, copies or collects in regions outside the boundary too, and in every region that AWS opens later (AWS CloudTrail User Guide, "Multi-Region trails").',
        fix: 'Name the regions of the boundary instead.',
        references: [DOCUMENTS.trails],
    },
    network: {
        id: 'residency/network',
        title: 'A network path leaves the boundary',
        severity: 'error',
        why: 'Direct Connect gateways and VPN connections lead to networks whose place no plan shows (AWS Direct Connect User Guide, "Direct Connect gateways").',
        fix: 'Make an exception that says where the other end is, or remove the connection.',
        references: [DOCUMENTS.directConnect],
    },
    host: {
        id: 'residency/host',
        title: 'A resource talks to a host that the boundary does not name',
        severity: 'error',
        why: 'Log sinks, webhooks, API destinations and connectors send data to whoever runs the host, past every region policy (Amazon Data Firehose Developer Guide, "HTTP endpoint"; Amazon EventBridge User Guide, "API destinations").',
        fix: 'Remove it, or declare the host under "hosts" in sovereign.yaml.',
        references: [DOCUMENTS.apiDestinations, DOCUMENTS.firehose, DOCUMENTS.gdprTransfers],
    },
    mention: {
        id: 'residency/mentioned-host',
        title: 'A text names a host that the boundary does not name',
        severity: 'warning',
        why: 'Scripts, policies and settings that hold a URL usually call it: what starts on an instance loads software from there or sends data to it.',
        fix: 'Serve it from inside the boundary, or declare the host under "hosts" in sovereign.yaml.',
        references: [DOCUMENTS.userData],
    },
    image: {
        id: 'residency/image',
        title: 'An image comes from a registry outside the boundary',
        severity: 'error',
        why: 'A registry decides which code runs, sees who pulls it from where, and can stop serving it (Amazon ECR User Guide, "Private registry"; ECR Public and Docker Hub are run from the USA).',
        fix: 'Mirror the image into a registry that sovereign.yaml names under "registries".',
        references: [DOCUMENTS.registry],
    },
    identity: {
        id: 'residency/identity-provider',
        title: 'An identity provider that the boundary does not name can open access',
        severity: 'error',
        why: 'Who signs the tokens that a role or an application trusts can let anybody in (AWS IAM User Guide, "Identity providers and federation").',
        fix: 'Declare the issuer under "identity.issuers" in sovereign.yaml, or remove the provider.',
        references: [DOCUMENTS.identityProviders],
    },
    keyStore: {
        id: 'residency/key-store',
        title: 'Key material lies in a key store outside AWS KMS',
        severity: 'error',
        why: 'With an external key store every use of a key is a request to its proxy, and who runs the proxy decides about the data (AWS KMS Developer Guide, "External key stores").',
        fix: 'Declare the host of the proxy under "hosts" in sovereign.yaml once it is known to be inside.',
        references: [DOCUMENTS.kmsExternal, DOCUMENTS.dataAct],
    },
    model: {
        id: 'residency/model',
        title: 'Model inference is routed to other regions',
        severity: 'error',
        why: 'A cross-Region inference profile sends prompts and answers to any region of its group, whatever region it is called in (Amazon Bedrock User Guide, "Increase throughput with cross-Region inference").',
        fix: 'Call the foundation model of a region of the boundary by its plain id.',
        references: [DOCUMENTS.inference, DOCUMENTS.gdprTransfers],
    },
    account: {
        id: 'residency/account',
        title: 'A resource refers to an account that the boundary does not name',
        severity: 'warning',
        why: 'Data, keys or permissions that are shared with an account are in the hands of whoever owns it (AWS General Reference, "Amazon Resource Names").',
        fix: 'Declare the account under "accounts" in sovereign.yaml, or remove the reference.',
        references: [DOCUMENTS.arns],
    },
    openPolicy: {
        id: 'residency/open-policy',
        title: 'A policy lets others in',
        severity: 'error',
        why: 'A resource policy that allows everybody, another account or another organisation gives them the data or the key without any copy that a plan could show (AWS IAM User Guide, "AWS JSON policy elements: Principal").',
        fix: 'Name principals of the accounts of the boundary, or add a condition on aws:PrincipalOrgID.',
        references: [DOCUMENTS.principals],
    },
    guardrail: {
        id: 'residency/guardrail',
        title: 'The region guardrail of the organisation has a hole',
        severity: 'error',
        why: 'A service control policy denies regions only for the actions, principals and regions that it covers; what NotAction or a condition leaves out is open everywhere (AWS Organizations User Guide, "Deny access to AWS based on the requested AWS Region").',
        fix: 'Deny with NotAction for global services alone, StringNotEquals on aws:RequestedRegion, and exactly the regions of the boundary.',
        references: [DOCUMENTS.regionDeny],
    },
    program: {
        id: 'residency/program',
        title: 'A program of its own choice runs with Terraform',
        severity: 'error',
        why: 'Provisioners and the external data source run programs that can send anything anywhere, which no plan shows (Terraform, "Provisioners": "as a last resort").',
        fix: 'Replace it with a resource, or make an exception that says what it does.',
        references: [DOCUMENTS.provisioners],
    },
    parity: {
        id: 'residency/parity',
        title: 'The region does not have a service that is needed',
        severity: 'warning',
        why: 'A sovereign region starts with fewer services and features than others, and what it lacks cannot be moved there (AWS European Sovereign Cloud, list of services).',
        fix: 'Plan a substitute, or ask AWS for the date of the service in the region.',
        references: [DOCUMENTS.sovereignServices, DOCUMENTS.endpoints],
    },
    policy: {
        id: 'residency/policy',
        title: 'A policy of your own is broken',
        severity: 'error',
        why: 'The rule is one that you wrote: deny and violation fail, warn warns (conftest, "Rules").',
        fix: 'Do what the message of the rule says.',
        references: [DOCUMENTS.conftest],
    },
    scanner: {
        id: 'residency/scanner',
        title: 'Another scanner found something',
        severity: 'warning',
        why: 'The finding is merged from its SARIF file, so that one list holds everything; what it means is for that scanner to say.',
        fix: 'See the documentation of the rule that the message names.',
    },
    contrary: {
        id: 'residency/contrary-advice',
        title: 'Another scanner asks for what the boundary forbids',
        severity: 'note',
        why: 'Rules for availability ask for copies in other regions and for services that act in all of them. Within a boundary they are leaks.',
        fix: 'Switch the rule off in that scanner, and keep copies within the regions of the boundary.',
        references: [DOCUMENTS.gdprTransfers, DOCUMENTS.s3Replication],
    },
    incomplete: {
        id: 'residency/incomplete',
        title: 'The plan does not cover the whole configuration',
        severity: 'error',
        why: 'A plan that failed, was targeted or defers changes leaves out resources that a later run creates (Terraform, "JSON Output Format": complete, errored).',
        fix: 'Plan again without -target, until Terraform reports a complete plan.',
        references: [DOCUMENTS.planFormat],
    },
};
/** The rule that a place outside the boundary breaks, by what names it. */
const REFERENCE_RULES = {
    location: RULES.arn,
    region: RULES.second,
    account: RULES.account,
    host: RULES.host,
    mention: RULES.mention,
    image: RULES.image,
    model: RULES.model,
};


/***/ }),

/***/ 2322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
});

// NAMESPACE OBJECT: ../../node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new external_left_out_js_.HttpClient('actions/oidc-client', [new external_left_out_js_.BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_.sep);
}
//# sourceMappingURL=path-utils.js.map
// EXTERNAL MODULE: ../../node_modules/@actions/exec/lib/exec.js + 4 modules
var exec = __nccwpck_require__(1629);
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec/* getExecOutput */.H('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec/* getExecOutput */.H('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec/* getExecOutput */.H('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 1629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  exec: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: external "events"
const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
// EXTERNAL MODULE: external "child_process"
var external_child_process_ = __nccwpck_require__(5317);
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io.js
var io = __nccwpck_require__(6521);
// EXTERNAL MODULE: ../../node_modules/@actions/io/lib/io-util.js
var io_util = __nccwpck_require__(5870);
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/toolrunner.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_namespaceObject.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return __awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!io_util/* isRooted */.Qh(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield io/* which */.K7(this.toolPath, true);
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield io_util/* exists */.t2(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_namespaceObject.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ../../node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ }),

/***/ 5870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ IS_WINDOWS),
/* harmony export */   Qh: () => (/* binding */ isRooted),
/* harmony export */   t2: () => (/* binding */ exists),
/* harmony export */   vr: () => (/* binding */ tryGetExecutablePath)
/* harmony export */ });
/* unused harmony exports chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink, readlink, UV_FS_O_EXLOCK, READONLY, isDirectory, getCmdPath */
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
                        const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map

/***/ }),

/***/ 6521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K7: () => (/* binding */ which)
/* harmony export */ });
/* unused harmony exports cp, mv, rmRF, mkdirP, findInPath */
/* harmony import */ var assert__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2613);
/* harmony import */ var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
/* harmony import */ var _io_util_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5870);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return __awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return __awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return __awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .IS_WINDOWS */ .H8 && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .isRooted */ .Qh(tool)) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(path__WEBPACK_IMPORTED_MODULE_1__.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield _io_util_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGetExecutablePath */ .vr(path__WEBPACK_IMPORTED_MODULE_1__.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return __awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function copyFile(srcFile, destFile, force) {
    return __awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map

/***/ }),

/***/ 5402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createAwsCalls: () => (/* binding */ createAwsCalls)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/aws/errors.js
var aws_errors = __nccwpck_require__(5232);
;// CONCATENATED MODULE: ../../packages/core/lib/aws/expiry.js
/** The variable by which assume-role-oidc tells later steps when its credentials end: `KEY-ID TIME`, in ISO 8601 UTC. */
const EXPIRY_VARIABLE = 'SOVEREIGN_CREDENTIALS_EXPIRE';
/** Credentials that end this soon are said to: a long step would outlive them. */
const SOON_MS = 10 * 60_000;
/** What {@link EXPIRY_VARIABLE} is set to. `expires` in milliseconds since the epoch. */
const expiryValue = (accessKeyId, expires) => `${accessKeyId} ${new Date(expires).toISOString()}`;
/** When the credentials of the environment end, in milliseconds since the epoch; undefined where nobody said, or said of others. */
function environmentExpiry({ AWS_ACCESS_KEY_ID: id, [EXPIRY_VARIABLE]: value }) {
    const [of, time] = value?.split(' ') ?? [];
    const expires = Date.parse(time ?? '');
    return !id || of !== id || Number.isNaN(expires) ? undefined : expires;
}
/** A sentence when credentials end soon; undefined when there is time. Milliseconds since the epoch. */
function expirySoon(expires, now) {
    if (expires - now >= SOON_MS)
        return undefined;
    const minutes = Math.max(0, Math.floor((expires - now) / 60_000));
    return `The credentials end in ${minutes} min. Call assume-role-oidc again before a long step: it takes new ones.`;
}

;// CONCATENATED MODULE: ../../packages/core/lib/aws/client.js







/** Milliseconds for one call with all its retries; for S3 with the body too. */
const DEADLINE = { sts: 60_000, ecr: 60_000, kms: 60_000, s3: 15 * 60_000, cloudtrail: 60_000, dynamodb: 60_000 };
/** Makes AWS calls. Clients sign and serialize; where a request goes is decided here and enforced by the egress guard. */
function createAwsCalls(options) {
    const { boundary, env } = options;
    const clients = new Map();
    let { warn } = options;
    const ofEnvironment = () => {
        const { credentials, soon } = environmentCredentials(env, options.now());
        if (soon !== undefined)
            warn?.(soon);
        warn = undefined;
        return credentials;
    };
    return {
        async call(service, operation, input, call = {}) {
            const { region = (0,boundary_boundary/* homeRegion */.wC)(boundary), attempts = 3, signal } = call;
            if (!boundary.regions.includes(region)) {
                throw (0,aws_errors/* awsError */.e)('REGION_OUTSIDE', `Region "${region}" is not in the boundary (${boundary.regions.join(', ')}).`, 'Name a region of the boundary.');
            }
            const url = urlOf(boundary, service, region, input);
            const credentials = call.anonymous ? undefined : (call.credentials ?? ofEnvironment());
            const key = [service, region, url, attempts, credentials ? digestOf(credentials) : 'anonymous'].join('\0');
            let client = clients.get(key);
            if (!client) {
                client = createClient(service, { ...options, region, url, attempts, credentials });
                clients.set(key, client);
            }
            const deadline = startDeadline(DEADLINE[service], signal);
            try {
                const output = (await (await client).send(operation, input, deadline.signal));
                const { Body: body } = output;
                // It is for the body too, which comes while the caller reads it.
                if (body instanceof external_node_stream_.Readable && !body.closed)
                    body.once('close', deadline.end);
                else
                    deadline.end();
                return output;
            }
            catch (error) {
                deadline.end();
                if (deadline.isOver() && !(error instanceof errors/* SovereignError */.Rj)) {
                    throw (0,aws_errors/* awsError */.e)('AWS_DEADLINE', `${service} ${operation} took longer than ${DEADLINE[service] / 1000} s.`, 'Try again; if it stays, look at the service health of the region.', { cause: error });
                }
                throw error;
            }
        },
    };
}
/**
 * A signal that ends what it is given to after a time, or with another signal. What `AbortSignal.timeout` and `AbortSignal.any` make is
 * watched by the collector: of ten thousand calls they keep all that belongs to them in memory for long.
 */
function startDeadline(milliseconds, outer) {
    const controller = new AbortController();
    let isOver = false;
    const timer = setTimeout(() => {
        isOver = true;
        controller.abort(new DOMException('The call took too long.', 'TimeoutError'));
    }, milliseconds);
    timer.unref();
    const follow = () => controller.abort(outer?.reason);
    if (outer?.aborted)
        follow();
    else
        outer?.addEventListener('abort', follow, { once: true });
    return {
        signal: controller.signal,
        isOver: () => isOver && !outer?.aborted,
        end: () => {
            clearTimeout(timer);
            outer?.removeEventListener('abort', follow);
        },
    };
}
/** The base URL of a call: the service's endpoint, for S3 that of the bucket, which must be the boundary's. */
function urlOf(boundary, service, region, input) {
    const { ports, partition, state, evidence, cloudtrail } = boundary;
    if (service !== 's3')
        return (0,partitions/* originOf */.yv)((0,partitions/* serviceEndpoint */.Xf)(service, region, ports));
    const { Bucket: bucket, CopySource: source } = (input ?? {});
    const homes = new Map();
    if (state)
        homes.set(state.bucket, state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (evidence && 'bucket' in evidence)
        homes.set(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    if (cloudtrail)
        homes.set(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary));
    const names = [bucket, ...(source === undefined ? [] : [bucketOfCopySource(source)])];
    for (const name of names) {
        if (homes.has(name) && homes.get(name) === region)
            continue;
        throw (0,aws_errors/* awsError */.e)('BUCKET_OUTSIDE', homes.has(name)
            ? `Bucket "${String(name)}" is in ${homes.get(name)}, not in ${region}.`
            : `"${String(name)}" is not a bucket of the boundary.`, 'Only the state, evidence and trail buckets that sovereign.yaml declares are reached, by name.');
    }
    const origin = (0,partitions/* originOf */.yv)((0,partitions/* bucketEndpoint */.Ob)(String(bucket), region, ports));
    return partition === 'sandbox' ? `${origin}/${String(bucket)}` : origin;
}
const bucketOfCopySource = (source) => {
    try {
        return decodeURIComponent(String(source)).replace(/^\//, '').split('/')[0];
    }
    catch {
        return undefined;
    }
};
/** The credentials of the environment, and a sentence when they end soon. @throws CREDENTIALS_MISSING, CREDENTIALS_EXPIRED */
function environmentCredentials(env, now) {
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = env;
    if (!accessKeyId || !secretAccessKey) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_MISSING', 'The environment of this job holds no AWS credentials.', 'In a job, run assume-role-oidc before this step. On a command line: eval "$(aws configure export-credentials --profile NAME --format env)". Profiles, configuration files and instance metadata are not asked.');
    }
    const expires = environmentExpiry(env);
    if (expires !== undefined && expires <= now) {
        throw (0,aws_errors/* awsError */.e)('CREDENTIALS_EXPIRED', `The credentials of this job ended ${new Date(expires).toISOString()}.`, 'Call assume-role-oidc again before this step: it takes new ones.');
    }
    return {
        credentials: { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) },
        soon: expires === undefined ? undefined : expirySoon(expires, now),
    };
}
const digestOf = (credentials) => (0,external_node_crypto_.createHash)('sha256')
    .update([credentials.accessKeyId, credentials.secretAccessKey, credentials.sessionToken ?? ''].join('\0'))
    .digest('hex');
/** The client of a service, loaded by the first call. */
const createClient = async (service, settings) => (await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679))).createSdkClient(service, settings);


/***/ }),

/***/ 5232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ awsFailure),
/* harmony export */   e: () => (/* binding */ awsError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const awsError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    CREDENTIALS_MISSING: { exit: 'identity', about: 'An AWS call needs credentials and the environment of the job holds none.' },
    CREDENTIALS_EXPIRED: { exit: 'identity', about: 'The credentials that assume-role-oidc gave the job have ended.' },
    REGION_OUTSIDE: { exit: 'policy', about: 'An AWS call names a region that is not in the boundary.' },
    BUCKET_OUTSIDE: { exit: 'policy', about: 'An S3 call names a bucket that the boundary does not declare.' },
    AWS_DEADLINE: { exit: 'failure', about: 'An AWS call with its retries took too long.' },
    AWS_REFUSED: { exit: 'failure', about: 'AWS refused a call that the step cannot do without, or could not answer it.' },
    AWS_ANSWER: { exit: 'failure', about: 'A call to AWS got an answer that AWS does not give.' },
    REGISTRY_LOGIN_REFUSED: { exit: 'identity', about: 'ECR answered a login with something else than a login to a registry of the region.' },
    DOCKER_CONFIG_INVALID: {
        exit: 'usage',
        about: 'The Docker configuration cannot be read, or keeps its logins where this step cannot read them.',
    },
});
/**
 * What an error of the AWS SDK says to people; undefined for any other. The SDK marks what AWS answered with `$fault`, and what it could
 * not read with `$response` alone.
 */
function awsFailure(error) {
    if (!(error instanceof Error))
        return undefined;
    if ('$fault' in error) {
        const clock = /Signature (?:expired|not yet current)|RequestTimeTooSkewed|RequestExpired/.test(`${error.name} ${error.message}`);
        const denied = /AccessDenied|Forbidden|NotAuthorized/.test(error.name);
        return awsError('AWS_REFUSED', `AWS answered ${error.name}: ${error.message}`, clock
            ? 'Set the clock of this machine by NTP.'
            : denied
                ? 'Let the role make the call that is named; the Terraform template grants what each step needs.'
                : 'Try again; if it stays, look at the service health of the region.', { cause: error });
    }
    if (!('$response' in error))
        return undefined;
    return awsError('AWS_ANSWER', 'What answered a call to AWS is not AWS, or not whole.', 'Look at what stands between this machine and AWS: a proxy, or another server at its address.', { cause: error });
}


/***/ }),

/***/ 7679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   createSdkClient: () => (/* binding */ createSdkClient),
/* harmony export */   loadSdk: () => (/* binding */ loadSdk)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _issuers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8433);


/** The SDK's clients; each is loaded by the first call that needs it. */
const SDK = {
    sts: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'STSClient' },
    ecr: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'ECRClient' },
    kms: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'KMSClient' },
    s3: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'S3Client' },
    cloudtrail: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'CloudTrailClient' },
    dynamodb: { load: () => Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 3898)), client: 'DynamoDBClient' },
};
/** Loads the SDK's client of a service, without making one. */
const loadSdk = async (service) => SDK[service].load();
/** Turns of the event loop until connections that were begun before stand, and what is asked of them is on its way. */
const TURNS = 2;
/** A client of the AWS SDK that looks nothing up: every setting that it would take from elsewhere is given. */
async function createSdkClient(service, settings) {
    const { egress, now, region, url, attempts, credentials } = settings;
    const none = async () => {
        throw new TypeError('an AWS call without credentials');
    };
    // Every setting that the SDK would look up in the environment, a profile or instance metadata is given here.
    const config = {
        region,
        endpoint: url,
        endpointProvider: () => ({ url: new URL(url) }),
        ignoreConfiguredEndpointUrls: true,
        requestHandler: egress.awsHandler((0,_issuers_js__WEBPACK_IMPORTED_MODULE_1__/* .endpointOf */ .X5)(url)),
        credentials: credentials ?? none,
        credentialDefaultProvider: () => none,
        maxAttempts: attempts,
        retryMode: 'standard',
        defaultsMode: 'standard',
        systemClockOffset: now() - Date.now(),
        disableClockSkewCorrection: false,
        useDualstackEndpoint: false,
        useFipsEndpoint: false,
        userAgentAppId: '',
        sigv4aSigningRegionSet: [],
        authSchemePreference: [],
        logger: SILENT,
    };
    // The SDK's notice about Node 20 is for its users' maintainers, not for those who run a step.
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
    const { load, client: name } = SDK[service];
    // Reading the code of a client stops everything else for tens of milliseconds, in which others could already answer.
    for (let turn = 0; turn < TURNS; turn += 1)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const module = (await load());
    const client = new module[name](service === 's3' ? { ...config, ...S3_SETTINGS } : config);
    return {
        send: async (operation, input, abortSignal) => {
            const command = `${operation}Command`;
            const Command = Object.hasOwn(module, command) ? module[command] : undefined;
            if (!Command)
                throw new TypeError(`the ${service} client has no operation ${operation}`);
            return client.send(new Command(input), { abortSignal });
        },
    };
}
const S3_SETTINGS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    useArnRegion: false,
    disableS3ExpressSessionAuth: true,
    disableMultiregionAccessPoints: true,
    followRegionRedirects: false,
    expectContinueHeader: false,
};
const quiet = () => undefined;
/** Without `info` and `trace`, of which the SDK would put together what it notes of each call. */
const SILENT = { debug: quiet, warn: quiet, error: quiet };


/***/ }),

/***/ 6948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ boundaryError),
/* harmony export */   Rb: () => (/* binding */ registryAt),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   ig: () => (/* binding */ presetBoundary),
/* harmony export */   n7: () => (/* binding */ resolveBoundary),
/* harmony export */   p9: () => (/* binding */ narrowRegions),
/* harmony export */   qO: () => (/* binding */ boundaryPath),
/* harmony export */   wC: () => (/* binding */ homeRegion)
/* harmony export */ });
/* unused harmony exports need, accountOf, isPublicSigstore */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(886);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9506);




const boundaryError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorTable */ .NN)({
    BOUNDARY_INVALID: { exit: 'usage', about: 'The boundary file has mistakes; each is listed with its line and column.' },
    BOUNDARY_UNREADABLE: { exit: 'usage', about: 'The boundary file cannot be read.' },
    BOUNDARY_MISSING: { exit: 'usage', about: 'A step needs a boundary and there is none.' },
    BOUNDARY_INCOMPLETE: { exit: 'usage', about: 'A step needs a part of the boundary that the file does not declare.' },
    BOUNDARY_WIDENED: { exit: 'policy', about: 'An input asks for something outside the boundary; inputs can only narrow it.' },
    EXCEPTION_EXPIRED: { exit: 'policy', about: 'An exception of the boundary is past its expiry date.' },
});
const PRESET_PARTITION = { eusc: 'aws-eusc', eu: 'aws' };
/** Resolves presets and references and checks what the schema alone cannot. Pure: gives a boundary or the list of mistakes. */
function resolveBoundary(file, origin) {
    const mistakes = [];
    const wrong = (path, message) => void mistakes.push({ path, message });
    const presetPartition = file.preset && PRESET_PARTITION[file.preset];
    const partition = file.partition ?? presetPartition ?? (file.regions?.[0] ? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(file.regions[0]).partition : undefined);
    if (!partition)
        return { mistakes: [{ path: [], message: 'names no partition: write "preset: eusc", or "partition" and "regions"' }] };
    if (presetPartition && partition !== presetPartition)
        wrong(['partition'], `is ${partition}, but preset ${file.preset} is partition ${presetPartition}`);
    if (!file.regions && !file.preset && partition === 'aws')
        wrong([], 'names no regions: list them under "regions", or write "preset: eu" for all EU member-state regions');
    const regions = file.regions ?? (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionsOf */ .NV)(partition);
    regions.forEach((name, index) => {
        const actual = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .regionOf */ .AP)(name).partition;
        if (actual !== partition)
            wrong(['regions', index], `${name} belongs to partition ${actual}, not ${partition}`);
        if (regions.indexOf(name) !== index)
            wrong(['regions', index], `${name} is listed twice`);
    });
    const inBoundary = (name, path) => {
        if (name !== undefined && !regions.includes(name))
            wrong(path, `${name} is not one of this boundary's regions (${regions.join(', ')})`);
    };
    const accounts = file.accounts ?? {};
    const resolveAccount = (reference, path) => {
        const id = accounts[reference] ?? ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .isAccountId */ .JG)(reference) ? reference : undefined);
        if (!id || !Object.values(accounts).includes(id))
            wrong(path, `"${reference}" is not an account of this boundary; name one under "accounts"`);
        return id;
    };
    if (file.sandbox && partition !== 'sandbox')
        wrong(['sandbox'], 'only goes with "partition: sandbox"');
    const ports = file.sandbox ?? {};
    const loopbackOnly = (url, path) => {
        if (url?.startsWith('http:') && partition !== 'sandbox')
            wrong(path, 'must use https: plain http is for the sandbox partition');
        if (url && partition === 'sandbox' && !isLoopback(new URL(url).hostname))
            wrong(path, 'must be a loopback address in the sandbox partition');
    };
    file.identity?.issuers.forEach((issuer, index) => {
        loopbackOnly(issuer, ['identity', 'issuers', index]);
        if (issuer.endsWith('/'))
            wrong(['identity', 'issuers', index], 'must not end with a slash: issuers are compared exactly');
    });
    const location = file.identity?.location;
    if (location) {
        const { source, certificate, required } = location;
        const at = (key) => ['identity', 'location', key];
        if (certificate !== undefined && source !== 'ec2')
            wrong(at('certificate'), `goes with source ec2, not with ${source}`);
        if (required && source === 'ec2' && certificate === undefined)
            wrong(at('required'), 'needs "certificate": without it nothing can be verified');
        if (required && (source === 'ecs' || source === 'eks'))
            wrong(at('required'), `cannot be met: what ${source} shows is a hint that is not verified`);
    }
    for (const witness of ['rekor', 'timestamp', 'fulcio']) {
        const url = file.signing?.[witness]?.url;
        loopbackOnly(url, ['signing', witness, 'url']);
        if (url && isPublicSigstore(new URL(url).hostname))
            wrong(['signing', witness, 'url'], 'is the public Sigstore service, which is outside every boundary');
    }
    const { fulcio, identities } = file.signing ?? {};
    if (fulcio && fulcio.audience === file.identity?.audience)
        wrong(['signing', 'fulcio', 'audience'], 'is also the audience of the job token: Fulcio could use a token for itself to take a role');
    const signers = [...(file.signing?.keys ?? []), ...(identities ?? [])].map(({ name }) => name);
    const twice = signers.find((name, index) => signers.indexOf(name) !== index);
    if (twice !== undefined)
        wrong(['signing'], `names two signers "${twice}": a policy goes by these names, so each must be another`);
    if (identities && !fulcio && !file.signing?.['trusted-root'])
        wrong(['signing', 'identities'], 'needs "fulcio" or "trusted-root": whose certificates are they named in?');
    if (file.signing?.['signing-config'] !== undefined) {
        const at = ['signing', 'signing-config'];
        if (file.signing['trusted-root'] === undefined)
            wrong(at, 'needs "trusted-root": with which keys are answers of its services checked?');
        for (const witness of ['rekor', 'timestamp'])
            if (file.signing[witness])
                wrong(at, `names the services that "${witness}" names too: give one of them`);
    }
    loopbackOnly(file.terraform?.mirror, ['terraform', 'mirror']);
    if (file.proxy && partition === 'sandbox')
        loopbackOnly(file.proxy.url, ['proxy', 'url']);
    for (const [index, tool] of (file.tools ?? []).entries())
        loopbackOnly(tool.url, ['tools', index, 'url']);
    file.hosts?.forEach(({ host }, index) => {
        if (partition === 'sandbox' && !isLoopback(host))
            wrong(['hosts', index, 'host'], 'must be a loopback address in the sandbox partition');
        if (isPublicSigstore(host))
            wrong(['hosts', index, 'host'], 'is a public Sigstore service, which is outside every boundary');
    });
    inBoundary(file.state?.region, ['state', 'region']);
    const evidence = file.evidence;
    if (evidence && 'bucket' in evidence) {
        inBoundary(evidence.region, ['evidence', 'region']);
        if (evidence.account)
            resolveAccount(evidence.account, ['evidence', 'account']);
    }
    const { cloudtrail } = file;
    inBoundary(cloudtrail?.region, ['cloudtrail', 'region']);
    inBoundary(cloudtrail?.['home-region'], ['cloudtrail', 'home-region']);
    if (cloudtrail?.account)
        resolveAccount(cloudtrail.account, ['cloudtrail', 'account']);
    cloudtrail?.['key-readers']?.forEach((role, index) => {
        const [, arnOf, , , account] = role.split(':');
        if (arnOf !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) || !Object.values(accounts).includes(account ?? ''))
            wrong(['cloudtrail', 'key-readers', index], `is not a role of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:iam::\u2026) and accounts`);
    });
    file.signing?.keys?.forEach((key, index) => {
        if (key.name === 'keyless')
            wrong(['signing', 'keys', index, 'name'], 'is what signing without a key is called: take another');
        if (!('kms' in key))
            return;
        inBoundary(key.region, ['signing', 'keys', index, 'region']);
        if (key.account)
            resolveAccount(key.account, ['signing', 'keys', index, 'account']);
        if (key.kms.startsWith('arn:')) {
            const [, arn, service, arnRegion, account] = key.kms.split(':');
            if (service !== 'kms' ||
                arn !== (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition) ||
                !regions.includes(arnRegion ?? '') ||
                !Object.values(accounts).includes(account ?? '')) {
                wrong(['signing', 'keys', index, 'kms'], `is not a KMS key ARN of this boundary's partition (arn:${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .arnPartition */ .IQ)(partition)}:kms:\u2026), regions and accounts`);
            }
        }
    });
    const registries = [];
    (file.registries ?? []).forEach((entry, index) => {
        if ('host' in entry) {
            if (partition === 'sandbox' && !isLoopback(entry.host))
                wrong(['registries', index, 'host'], 'must be a loopback address in the sandbox partition');
            const protocol = partition === 'sandbox' ? 'http:' : 'https:';
            registries.push({ endpoints: [{ protocol, hostname: entry.host, port: entry.port ?? (protocol === 'http:' ? 80 : 443) }] });
            return;
        }
        inBoundary(entry.region, ['registries', index, 'region']);
        const account = resolveAccount(entry.account, ['registries', index, 'account']);
        if (!account)
            return;
        if (partition === 'sandbox' && ports.registry === undefined) {
            wrong(['registries', index], 'needs "sandbox: registry: PORT"');
            return;
        }
        const region = entry.region ?? regions[0];
        registries.push({ account, region, endpoints: (0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .registryEndpoints */ .SM)(account, region, ports) });
    });
    if (mistakes.length > 0)
        return { mistakes };
    const { organization, identity, signing, state, terraform, proxy } = file;
    return {
        boundary: freeze({
            ...origin,
            partition,
            regions,
            ...(organization && { organization }),
            accounts,
            ...(identity && { identity }),
            registries,
            ...(signing && { signing }),
            ...(state && { state }),
            ...(terraform && { terraform }),
            ...(evidence && { evidence }),
            ...(cloudtrail && { cloudtrail }),
            hosts: file.hosts ?? [],
            ...(proxy && { proxy }),
            tools: file.tools ?? [],
            unknown: file.unknown,
            exceptions: file.exceptions,
            baselines: file.baselines ?? [],
            ports,
        }),
    };
}
/** A boundary of a preset alone, for the steps that only read. */
function presetBoundary(preset, folder) {
    const source = `preset ${preset}`;
    const resolved = resolveBoundary({ version: 1, preset, unknown: 'fail', exceptions: [] }, { source, folder, sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(source).digest('hex') });
    if ('mistakes' in resolved)
        throw new TypeError(`preset ${preset} does not resolve`);
    return resolved.boundary;
}
/** The boundary with fewer regions. @throws BOUNDARY_WIDENED when one is not in it */
function narrowRegions(boundary, regions) {
    if (regions.length === 0)
        return boundary;
    const outside = regions.filter((name) => !boundary.regions.includes(name));
    if (outside.length > 0) {
        throw boundaryError('BOUNDARY_WIDENED', `Region ${outside.join(', ')} is not in the boundary (${boundary.regions.join(', ')}).`, 'An input can narrow the boundary, never widen it: change sovereign.yaml, where the change is reviewed.');
    }
    return freeze({ ...boundary, regions: [...regions] });
}
/** The section of the boundary that a step cannot do without. @throws BOUNDARY_INCOMPLETE */
function need(boundary, section) {
    const value = boundary[section];
    if (value)
        return value;
    throw boundaryError('BOUNDARY_INCOMPLETE', `The boundary (${boundary.source}) has no "${section}" section.`, `Add "${section}:" to sovereign.yaml; "sovereign init" writes a commented file that shows it.`);
}
/** The account id behind a role name or id of the boundary. @throws BOUNDARY_INCOMPLETE */
function accountOf(boundary, reference) {
    const id = Object.hasOwn(boundary.accounts, reference)
        ? boundary.accounts[reference]
        : Object.values(boundary.accounts).find((known) => known === reference);
    if (id)
        return id;
    throw boundaryError('BOUNDARY_INCOMPLETE', `"${reference}" is not an account of the boundary.`, 'Name it under "accounts" in sovereign.yaml.');
}
/** A path that the boundary file names, made absolute. */
const boundaryPath = (boundary, file) => node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(boundary.folder, file);
/** The first region: where a step acts when its input names none. */
const homeRegion = (boundary) => boundary.regions[0];
/** The registry of the boundary that answers under `host[:port]`, if any. */
function registryAt(boundary, authority) {
    for (const registry of boundary.registries) {
        for (const endpoint of registry.endpoints) {
            if ((0,_partitions_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(endpoint) === `${endpoint.protocol}//${authority}`)
                return { registry, endpoint };
        }
    }
    return undefined;
}
const isLoopback = (hostname) => hostname === 'localhost' || hostname === '[::1]' || hostname === '::1' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
/** Public-good Sigstore and GitHub's instance of it: a log entry there leaves the EU. */
const isPublicSigstore = (hostname) => /(?:^|\.)sigstore\.dev$|(?:^|\.)sigstage\.dev$|(?:^|\.)(?:fulcio|timestamp)\.githubapp\.com$/.test(hostname);
function freeze(value) {
    for (const inner of Object.values(value))
        if (typeof inner === 'object' && inner !== null && !Object.isFrozen(inner))
            freeze(inner);
    return Object.freeze(value);
}


/***/ }),

/***/ 7951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   TL: () => (/* binding */ parseInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Xu: () => (/* binding */ inputError)
/* harmony export */ });
/* unused harmony exports COMMON_INPUTS, BASELINE_INPUTS */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4979);


const inputError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INPUT_MISSING: { exit: 'usage', about: 'A required input is not set.' },
    INPUT_INVALID: { exit: 'usage', about: 'An input has a value that its type does not allow.' },
    INPUT_UNKNOWN: { exit: 'usage', about: 'An input or flag that the action does not have.' },
});
/** Inputs that every action has, before its own. */
const COMMON_INPUTS = {
    boundary: { type: 'text', description: 'Path of the boundary file. Default: `sovereign.yaml` in the workspace.' },
    preset: {
        type: 'choice',
        options: ['eusc', 'eu'],
        description: 'Boundary without a file: `eusc` is the AWS European Sovereign Cloud, `eu` the EU member-state regions of AWS.',
    },
    regions: { type: 'list', description: 'Regions to narrow the boundary to, one a line.' },
    ledger: { type: 'text', description: 'Folder of the ledger that this step adds its record to. Default: the one of this job.' },
    sarif: { type: 'text', description: 'File to write the findings to as SARIF 2.1.0.' },
    junit: { type: 'text', description: 'File to write the findings to as JUnit XML.' },
    'code-quality': { type: 'text', description: 'File to write the findings to as GitLab Code Quality JSON.' },
    sast: { type: 'text', description: 'File to write the findings to as GitLab SAST report.' },
    comment: {
        type: 'boolean',
        description: 'Keep one comment with the findings on the pull request, updated in place. The API host must be in the boundary.',
    },
};
/** Inputs of the actions that take a baseline. */
const BASELINE_INPUTS = {
    baseline: {
        type: 'text',
        description: 'File of known findings, which `write-baseline` wrote: only new ones fail the step. The boundary must approve it by its SHA-256 under `baselines`. Never covers what is unknown.',
    },
    'write-baseline': {
        type: 'text',
        description: 'File to write the broken findings of this run to, as a baseline. With `baseline` also set: only the known ones that are still found. Does not change whether the step fails.',
    },
};
/**
 * Defines an action once. `action.yml`, CLI flags and help, the GitLab component, the README tables and a JSON Schema
 * are generated from what this returns.
 * @throws TypeError when the contract itself is wrong
 */
function defineAction(action) {
    for (const [name, input] of Object.entries(action.inputs)) {
        if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
            throw new TypeError(`${action.name}: input "${name}" is not kebab case`);
        if (Object.hasOwn(COMMON_INPUTS, name) || Object.hasOwn(BASELINE_INPUTS, name))
            throw new TypeError(`${action.name}: input "${name}" is a common input`);
        if (!input.description.endsWith('.'))
            throw new TypeError(`${action.name}: the description of "${name}" is not a sentence`);
        if (input.required && 'default' in input)
            throw new TypeError(`${action.name}: "${name}" is required and has a default`);
    }
    return action;
}
/** Every input of an action: its own first, then the common ones. */
function inputsOf(action) {
    return { ...action.inputs, ...(action.takesBaseline && BASELINE_INPUTS), ...COMMON_INPUTS };
}
/**
 * Parses raw strings into typed values with GitHub's semantics, the same on every host: an empty string is unset,
 * booleans are `true|True|TRUE|false|False|FALSE`, lists have one item a line.
 * @throws INPUT_MISSING, INPUT_INVALID
 */
function parseInputs(inputs, raw) {
    const values = {};
    for (const [name, input] of Object.entries(inputs)) {
        const text = raw(name)?.trim();
        if (text === undefined || text === '') {
            if (input.required)
                throw inputError('INPUT_MISSING', `Input "${name}" is required and is not set.`, input.description);
            const fallback = 'default' in input ? input.default : input.type === 'list' ? [] : input.type === 'boolean' ? false : undefined;
            if (fallback !== undefined)
                values[name] = fallback;
            continue;
        }
        values[name] = parseInput(name, input, text);
    }
    return values;
}
function parseInput(name, input, text) {
    const invalid = (must) => inputError('INPUT_INVALID', `Input "${name}" is ${input.secret ? 'not valid' : quote(text)}.`, `It must be ${must}.`);
    switch (input.type) {
        case 'boolean':
            if (/^(?:true|True|TRUE)$/.test(text))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text))
                return false;
            throw invalid('true or false');
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            if (Number.isNaN(value) || value < (input.min ?? value) || value > (input.max ?? value)) {
                const range = input.min !== undefined && input.max !== undefined
                    ? ` from ${input.min} to ${input.max}`
                    : input.min !== undefined
                        ? ` of at least ${input.min}`
                        : '';
                throw invalid(`a whole number${range}`);
            }
            return value;
        }
        case 'list':
            return text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '' && !line.startsWith('#'));
        case 'choice': {
            if (input.options.includes(text))
                return text;
            const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text, input.options);
            throw invalid(`one of ${input.options.join(', ')}${meant ? ` (did you mean "${meant}"?)` : ''}`);
        }
        case 'text':
            if (input.pattern && !input.pattern.test(text))
                throw invalid(input.form ?? `text that matches ${input.pattern.source}`);
            return text;
    }
}
const quote = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}\u2026` : text);


/***/ }),

/***/ 5669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  createEgress: () => (/* binding */ createEgress)
});

// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/issuers.js
var issuers = __nccwpck_require__(8433);
// EXTERNAL MODULE: ../../packages/core/lib/partitions.js
var partitions = __nccwpck_require__(9506);
// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: ../../packages/core/lib/metadata.js
var metadata = __nccwpck_require__(1580);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/allowed.js




const SOURCE_NAMES = { 'instance-profile': 'instance profile', ecs: 'ECS task', eks: 'EKS pod' };
/**
 * The exact list of endpoints that a boundary names, by origin; where two parts name the same one, the first purpose stays.
 * S3 is there by declared bucket only: the path-style host of a region would open every bucket in it.
 */
function allowedEndpoints(boundary, job = {}) {
    const allowed = new Map();
    const add = (purpose, endpoint) => {
        if (endpoint && !allowed.has((0,partitions/* originOf */.yv)(endpoint)))
            allowed.set((0,partitions/* originOf */.yv)(endpoint), { ...endpoint, purpose });
    };
    const { partition, regions, ports, state, evidence, cloudtrail, identity, signing, proxy } = boundary;
    if (partition === 'sandbox') {
        for (const service of partitions/* SANDBOX_SERVICES */.zl) {
            // Metadata services are reached only when the boundary names what they are for.
            if (service === 'imds' || service === 'ecs')
                continue;
            const port = ports[service];
            if (port !== undefined)
                add(`sandbox ${service}`, { protocol: 'http:', hostname: '127.0.0.1', port });
        }
    }
    else {
        for (const region of regions) {
            for (const service of ['sts', 'ecr', 'kms']) {
                add(`AWS ${service}`, (0,partitions/* serviceEndpoint */.Xf)(service, region));
                add(`AWS ${service}`, (0,partitions/* dualStackEndpoint */.YH)(service, region));
            }
        }
        if (state) {
            const region = state.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
            add('state bucket', (0,partitions/* bucketEndpoint */.Ob)(state.bucket, region));
            if (state.lock !== 's3') {
                add('AWS dynamodb', (0,partitions/* serviceEndpoint */.Xf)('dynamodb', region));
                add('AWS dynamodb', (0,partitions/* dualStackEndpoint */.YH)('dynamodb', region));
            }
        }
        if (evidence && 'bucket' in evidence) {
            add('evidence bucket', (0,partitions/* bucketEndpoint */.Ob)(evidence.bucket, evidence.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        }
    }
    if (cloudtrail && partition !== 'sandbox') {
        add('trail bucket', (0,partitions/* bucketEndpoint */.Ob)(cloudtrail.bucket, cloudtrail.region ?? (0,boundary_boundary/* homeRegion */.wC)(boundary)));
        const home = cloudtrail['home-region'] ?? (0,boundary_boundary/* homeRegion */.wC)(boundary);
        add('AWS cloudtrail', (0,partitions/* serviceEndpoint */.Xf)('cloudtrail', home));
        add('AWS cloudtrail', (0,partitions/* dualStackEndpoint */.YH)('cloudtrail', home));
    }
    for (const { endpoints, region } of boundary.registries) {
        for (const endpoint of endpoints)
            add('registry', endpoint);
        // ECR answers a blob request with a redirect to this bucket, which AWS owns in every region.
        if (region !== undefined && partition !== 'sandbox')
            add('registry layers', (0,partitions/* bucketEndpoint */.Ob)(`prod-${region}-starport-layer-bucket`, region));
    }
    for (const issuer of identity?.issuers ?? []) {
        add('issuer', (0,issuers/* endpointOf */.X5)(issuer));
        if (job.tokenRequestUrl && (0,issuers/* isTokenEndpointOf */.OX)(issuer, job.tokenRequestUrl))
            add('job token', (0,issuers/* endpointOf */.X5)(job.tokenRequestUrl));
    }
    for (const source of identity?.sources ?? []) {
        if (source === 'oidc' || source === 'token-file')
            continue;
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(source, boundary))
            add(`credentials of the ${SOURCE_NAMES[source]}`, endpoint);
    }
    const place = identity?.location?.source;
    if (place === 'ec2' || place === 'ecs') {
        for (const endpoint of (0,metadata/* metadataEndpoints */.O3)(place === 'ec2' ? 'instance-profile' : 'ecs', boundary))
            add('where the runner is', endpoint);
    }
    if (signing?.rekor)
        add('transparency log', (0,issuers/* endpointOf */.X5)(signing.rekor.url));
    if (signing?.timestamp)
        add('timestamp', (0,issuers/* endpointOf */.X5)(signing.timestamp.url));
    if (signing?.fulcio)
        add('certificate authority', (0,issuers/* endpointOf */.X5)(signing.fulcio.url));
    for (const { host, port, purpose } of boundary.hosts) {
        const protocol = partition === 'sandbox' ? 'http:' : 'https:';
        add(purpose, { protocol, hostname: host, port: port ?? (protocol === 'http:' ? 80 : 443) });
    }
    for (const { name, url } of boundary.tools)
        add(`mirror of ${name}`, (0,issuers/* endpointOf */.X5)(url));
    if (proxy)
        add('proxy', (0,issuers/* endpointOf */.X5)(proxy.url));
    return allowed;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/errors.js

const egressError = (0,errors/* errorTable */.NN)({
    EGRESS_REFUSED: { exit: 'policy', about: 'A connection to a host, port or address that the boundary does not name.' },
    EGRESS_REDIRECTED: { exit: 'policy', about: 'A server answered with a redirect where none is followed, or with too many.' },
    EGRESS_UNREACHABLE: { exit: 'failure', about: 'A host of the boundary, or its proxy, cannot be reached.' },
    EGRESS_UNTRUSTED: { exit: 'failure', about: 'TLS with a host failed, or its certificate is not trusted.' },
    EGRESS_TIMEOUT: { exit: 'failure', about: 'A host did not connect in time, or sent and took no byte for too long.' },
    EGRESS_INTERRUPTED: { exit: 'failure', about: 'A connection ended before the whole answer or body was there.' },
    ENDPOINT_OVERRIDDEN: {
        exit: 'policy',
        about: 'The environment or a configuration file would send traffic to another host or trust other certificates.',
    },
});

;// CONCATENATED MODULE: ../../packages/core/lib/egress/aws-handler.js



/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
function awsHandler(pinned, purpose, send) {
    return {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, { abortSignal } = {}) {
            const { protocol, hostname, port, method, headers } = request;
            const usual = protocol === 'https:' ? 443 : 80;
            const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
            if (origin !== (0,partitions/* originOf */.yv)(pinned) || request.username || request.password) {
                throw egressError('EGRESS_REFUSED', `The AWS client wanted ${origin}; this call is bound to ${(0,partitions/* originOf */.yv)(pinned)}.`, 'This is a defect of the step: report it.');
            }
            const query = queryString(request.query ?? {});
            const answer = await send({
                endpoint: pinned,
                method,
                path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
                headers,
                body: bodyOf(request.body),
                purpose,
                ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
            });
            const combined = {};
            for (const [name, value] of answer.headers)
                combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
            return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
        },
        updateHttpClientConfig() { },
        httpHandlerConfigs: () => ({}),
        destroy() { },
    };
}
/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
function queryString(query) {
    return Object.keys(query)
        .sort()
        .flatMap((name) => {
        const value = query[name];
        if (Array.isArray(value))
            return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
        return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
        .join('&');
}
function bodyOf(body) {
    if (body === undefined || body === null)
        return undefined;
    if (typeof body === 'string' || body instanceof Uint8Array)
        return body;
    if (body instanceof ArrayBuffer)
        return new Uint8Array(body);
    if (ArrayBuffer.isView(body))
        return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    if (body instanceof external_node_stream_.Readable)
        return body;
    if (body instanceof ReadableStream)
        return external_node_stream_.Readable.fromWeb(body);
    throw new TypeError('the AWS client gave a body of an unknown kind');
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/connections.js
/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
class ConnectionLog {
    #now;
    #open = new Map();
    #entries = new Map();
    constructor(now) {
        this.#now = now;
    }
    /** A TCP connection is made. */
    opened(socket, route, purpose) {
        this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
        socket.once('close', () => {
            this.#count(socket);
            this.#open.delete(socket);
        });
    }
    secured(socket, tls) {
        const tracked = this.#open.get(socket);
        if (tracked)
            tracked.tls = tls;
    }
    /** A request takes the socket: what it has carried so far belongs to the purpose before. */
    taken(socket, purpose) {
        const tracked = this.#open.get(socket);
        if (!tracked || tracked.purpose === purpose)
            return;
        this.#count(socket);
        tracked.purpose = purpose;
        tracked.at = this.#now();
    }
    /** All connections so far, in order of first use. */
    all() {
        for (const socket of this.#open.keys())
            this.#count(socket);
        return [...this.#entries.values()].map((entry) => ({ ...entry }));
    }
    #count(socket) {
        const tracked = this.#open.get(socket);
        if (!tracked)
            return;
        const { route, purpose, tls, at } = tracked;
        const sent = socket.bytesWritten;
        const received = socket.bytesRead;
        const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
        let entry = this.#entries.get(key);
        if (!entry) {
            entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
            this.#entries.set(key, entry);
        }
        entry.bytesSent += sent - tracked.sent;
        entry.bytesReceived += received - tracked.received;
        tracked.sent = sent;
        tracked.received = received;
    }
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_http_namespaceObject, 2);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
var external_node_https_namespaceObject_0 = /*#__PURE__*/__nccwpck_require__.t(external_node_https_namespaceObject, 2);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:dns"
const external_node_dns_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ../../packages/core/lib/egress/addresses.js

const loopback = new external_node_net_namespaceObject.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** Addresses that stand for this machine, its link or its instance metadata: a public name must never lead there. */
const local = new external_node_net_namespaceObject.BlockList();
for (const [network, bits] of [
    ['0.0.0.0', 8],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
]) {
    local.addSubnet(network, bits, 'ipv4');
    // NAT64 carries IPv4 addresses inside this prefix.
    local.addSubnet(`64:ff9b::${network}`, 96 + bits, 'ipv6');
}
local.addSubnet('::', 127, 'ipv6');
local.addSubnet('fe80::', 10, 'ipv6');
local.addSubnet('ff00::', 8, 'ipv6');
local.addAddress('fd00:ec2::254', 'ipv6');
local.addAddress('fd00:ec2::23', 'ipv6');
const within = (list, address) => {
    const bare = address.replace(/%.*$/, '');
    const version = (0,external_node_net_namespaceObject.isIP)(bare);
    if (version === 0)
        throw new TypeError(`not an IP address: ${address}`);
    return list.check(bare, version === 4 ? 'ipv4' : 'ipv6');
};
/** Whether an IP address is this machine itself. IPv4-mapped IPv6 counts as its IPv4. @throws TypeError for what is no address */
const isLoopbackAddress = (address) => within(loopback, address);
/** Whether an IP address is loopback, link-local, unspecified, multicast, reserved or an instance-metadata address. @throws TypeError */
const isLocalAddress = (address) => within(local, address);

;// CONCATENATED MODULE: ../../packages/core/lib/egress/transport.js










/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;
/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
class Transport {
    #options;
    #agents;
    #opening = new Set();
    #trust;
    constructor(options) {
        this.#options = options;
        const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
        this.#agents = { 'http:': new external_node_http_namespaceObject.Agent(pool), 'https:': new external_node_https_namespaceObject.Agent(pool) };
        for (const agent of Object.values(this.#agents)) {
            agent.createConnection = (request, done) => {
                this.#open(request.egress).then((socket) => done?.(null, socket), (error) => done?.(error, undefined));
                return undefined;
            };
        }
    }
    agent(endpoint) {
        return this.#agents[endpoint.protocol];
    }
    /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
    viaProxy(endpoint) {
        return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
    }
    /** Link-local addresses are this machine's own and mean another one behind a proxy. */
    #proxyFor(endpoint) {
        return (0,metadata/* isMetadataEndpoint */.pE)(endpoint) ? undefined : this.#options.proxy;
    }
    /** Ends every socket, also those still connecting. */
    close() {
        for (const agent of Object.values(this.#agents))
            agent.destroy();
        for (const socket of this.#opening)
            socket.destroy();
    }
    async #open({ endpoint, purpose }) {
        const { log, connectTimeout } = this.#options;
        const proxy = this.#proxyFor(endpoint);
        const hop = proxy ?? endpoint;
        let timedOut = false;
        let raw;
        const timer = setTimeout(() => {
            timedOut = true;
            raw?.destroy(new Error('timed out'));
        }, connectTimeout);
        try {
            raw = this.#dial(hop);
            this.#opening.add(raw);
            await once(raw, 'connect');
            const route = {
                host: endpoint.hostname,
                port: endpoint.port,
                address: raw.remoteAddress ?? '',
                ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
            };
            log.opened(raw, route, purpose);
            let socket = raw;
            if (proxy?.protocol === 'https:')
                socket = await this.#secure(socket, proxy);
            if (endpoint.protocol === 'https:') {
                if (proxy)
                    socket = await tunnel(socket, proxy, endpoint);
                const secured = await this.#secure(socket, endpoint);
                log.secured(raw, {
                    version: secured.getProtocol() ?? '',
                    cipher: secured.getCipher().name,
                    fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
                });
                socket = secured;
            }
            RAW.set(socket, raw);
            return socket;
        }
        catch (error) {
            raw?.destroy();
            if (timedOut) {
                throw egressError('EGRESS_TIMEOUT', `${(0,partitions/* originOf */.yv)(hop)} did not connect within ${connectTimeout / 1000} s.`, 'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.', { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) });
            }
            throw connectFailure(hop, error);
        }
        finally {
            clearTimeout(timer);
            if (raw)
                this.#opening.delete(raw);
        }
    }
    #dial(endpoint) {
        const { hostname, port } = endpoint;
        const bare = hostname.replace(/^\[|\]$/g, '');
        // `localhost` never goes to a resolver, which could answer anything.
        const host = bare === 'localhost' ? '127.0.0.1' : bare;
        // A metadata service is allowed by its address alone: a name that leads there is not.
        if (external_node_net_namespaceObject.isIP(host) !== 0 && (this.#options.sandbox || !(0,metadata/* isMetadataEndpoint */.pE)(endpoint)))
            this.#checkAddresses(hostname, [host]);
        const lookup = this.#options.lookup ?? external_node_dns_namespaceObject.lookup;
        return external_node_net_namespaceObject.connect({
            host,
            port,
            noDelay: true,
            autoSelectFamily: true,
            lookup: (name, options, done) => {
                lookup(name, { ...options, all: true }, (error, addresses) => {
                    if (error)
                        return done(error, []);
                    try {
                        // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
                        this.#checkAddresses(hostname, addresses.map(({ address }) => address));
                    }
                    catch (refused) {
                        return done(refused, []);
                    }
                    if (options.all)
                        done(null, addresses);
                    else
                        done(null, addresses[0]?.address, addresses[0]?.family);
                });
            },
        });
    }
    #checkAddresses(hostname, addresses) {
        const { sandbox, proxy } = this.#options;
        if (addresses.length === 0)
            throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
        const isProxy = proxy?.hostname === hostname;
        const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
        if (wrong === undefined)
            return;
        throw egressError('EGRESS_REFUSED', sandbox
            ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
            : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`, 'Check the resolver and the hosts file of the runner.');
    }
    async #secure(socket, { hostname }) {
        this.#trust ??= this.#options.extraRoots().then((extra) => 
        // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
        external_node_tls_namespaceObject.createSecureContext({ ca: [...external_node_tls_namespaceObject.rootCertificates, ...extra], minVersion: 'TLSv1.2' }));
        const host = hostname.replace(/^\[|\]$/g, '');
        const secureContext = await this.#trust;
        const secured = external_node_tls_namespaceObject.connect({
            socket,
            host,
            servername: external_node_net_namespaceObject.isIP(host) === 0 ? host : '',
            secureContext,
            ALPNProtocols: ['http/1.1'],
            rejectUnauthorized: true,
        });
        await once(secured, 'secureConnect');
        return secured;
    }
}
/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap();
const rawSocketOf = (socket) => RAW.get(socket);
function once(socket, event) {
    return new Promise((resolve, reject) => {
        if (socket.destroyed)
            return reject(socket.errored ?? new Error('the connection was closed'));
        const settle = (finish) => {
            socket.off(event, done).off('error', reject).off('close', closed);
            finish();
        };
        const done = () => settle(resolve);
        const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
        socket.once(event, done).once('error', reject).once('close', closed);
    });
}
/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket, proxy, { hostname, port }) {
    const authority = `${hostname}:${port}`;
    return new Promise((resolve, reject) => {
        const request = external_node_http_namespaceObject.request({
            method: 'CONNECT',
            path: authority,
            headers: { host: authority },
            createConnection: () => socket,
            maxHeaderSize: PROXY_HEADER_LIMIT,
        });
        const refused = (status) => reject(egressError('EGRESS_UNREACHABLE', `The proxy ${(0,partitions/* originOf */.yv)(proxy)} answered ${status} for ${authority}.`, status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.'));
        request.once('connect', ({ statusCode }, tunnelled, head) => {
            if (statusCode !== 200)
                return refused(statusCode);
            if (head.length > 0)
                tunnelled.unshift(head);
            resolve(tunnelled);
        });
        request.once('response', ({ statusCode }) => refused(statusCode));
        request.once('error', reject);
        request.end();
    });
}
const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;
function connectFailure(hop, error) {
    if (error instanceof errors/* SovereignError */.Rj)
        return error;
    const code = (0,errors/* errnoOf */.UQ)(error) ?? '';
    const reason = (0,errors/* messageOf */.bD)(error) || code;
    if (TLS_FAILURE.test(code)) {
        return egressError('EGRESS_UNTRUSTED', `TLS with ${(0,partitions/* originOf */.yv)(hop)} failed: ${reason}.`, 'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.', { cause: error });
    }
    return egressError('EGRESS_UNREACHABLE', `${(0,partitions/* originOf */.yv)(hop)} cannot be reached: ${reason}.`, 'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.', { cause: error });
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/exchange.js








/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);
/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
async function exchange(transport, log, request) {
    const stale = { reused: false };
    try {
        return await attempt(transport, log, request, stale);
    }
    catch (error) {
        const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
        const closed = ['ECONNRESET', 'EPIPE'].includes((0,errors/* errnoOf */.UQ)(error instanceof Error ? error.cause : undefined) ?? '');
        if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method))
            throw error;
        return attempt(transport, log, request, { reused: false });
    }
}
function attempt(transport, log, wire, stale) {
    const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
    const origin = (0,partitions/* originOf */.yv)(endpoint);
    return new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const socketRequest = { egress: { endpoint, purpose } };
        const request = (endpoint.protocol === 'https:' ? external_node_https_namespaceObject_0 : external_node_http_namespaceObject_0).request({
            ...socketRequest,
            method,
            host: endpoint.hostname.replace(/^\[|\]$/g, ''),
            port: endpoint.port,
            path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
            headers,
            agent: transport.agent(endpoint),
        });
        let answer;
        let stopped;
        const failed = (error) => signal?.aborted ? signal.reason : (stopped ?? (error instanceof errors/* SovereignError */.Rj ? error : interrupted(origin, error)));
        const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        signal?.addEventListener('abort', abort, { once: true });
        request.once('close', () => signal?.removeEventListener('abort', abort));
        request.once('socket', (socket) => {
            const raw = rawSocketOf(socket);
            if (raw)
                log.taken(raw, purpose);
            stale.reused = request.reusedSocket;
            const idle = () => {
                // Bytes that wait to be read are the reader's delay, not the server's.
                if (answer && answer.readableLength > 0)
                    return void socket.setTimeout(timeout);
                stopped = egressError('EGRESS_TIMEOUT', `${origin} sent and took nothing for ${timeout / 1000} s.`, 'Try again; if it stays, look at the service and at the network between.', { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) });
                request.destroy(stopped);
            };
            socket.setTimeout(timeout);
            socket.on('timeout', idle);
            request.once('close', () => {
                socket.off('timeout', idle);
                socket.setTimeout(0);
            });
        });
        request.once('response', (message) => {
            answer = message;
            const content = external_node_stream_.Readable.from(chunksOf(message, failed), { objectMode: false });
            // A body that nobody starts to read still has to give its socket up.
            content.once('close', () => message.destroy());
            resolve({
                status: message.statusCode ?? 0,
                statusText: message.statusMessage ?? '',
                headers: pairs(message.rawHeaders),
                body: content,
            });
        });
        request.once('upgrade', (_, socket) => {
            socket.destroy();
            reject(interrupted(origin, new Error('it asked to change the protocol')));
        });
        request.once('error', (error) => reject(failed(error)));
        send(request, body, headers['content-length']).catch((error) => {
            if (answer)
                return;
            request.destroy();
            reject(failed(error));
        });
    });
}
async function send(request, body, length) {
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        request.end(body);
        return;
    }
    await (0,promises_.pipeline)(body, (source) => exactly(source, length), request);
}
/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source, length) {
    const expected = length === undefined ? undefined : Number(length);
    let sent = 0;
    const wrong = (what) => new Error(`the body is ${what} than its content-length of ${length}`);
    for await (const piece of source) {
        const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
        sent += chunk.length;
        if (expected !== undefined && sent > expected)
            throw wrong('longer');
        yield chunk;
    }
    if (expected !== undefined && sent < expected)
        throw wrong('shorter');
}
async function* chunksOf(message, failed) {
    try {
        yield* message;
    }
    catch (error) {
        throw failed(error);
    }
}
function pairs(raw) {
    const list = [];
    for (let index = 0; index + 1 < raw.length; index += 2)
        list.push([raw[index].toLowerCase(), raw[index + 1]]);
    return list;
}
function interrupted(origin, error) {
    return egressError('EGRESS_INTERRUPTED', `The exchange with ${origin} broke off: ${(0,errors/* messageOf */.bD)(error) || (0,errors/* errnoOf */.UQ)(error)}.`, 'Try again; if it stays, look at the service and at the network between.', { cause: error });
}

// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/egress/overrides.js





const SENDS = 'sends AWS calls to another host';
const TRUSTS = 'changes which certificates are trusted';
const LOADS = 'lets code, certificates or a debugger into every Node process, or its memory out';
const WRITES = 'writes what Node sends, tokens included, to the log';
const ON = /^(?:1|true|yes|on)$/i;
/**
 * Options of `NODE_OPTIONS` that put code, certificates, a proxy or weaker protocols into the process, open it to a debugger, or
 * write its environment or its memory, which hold credentials, to disk.
 */
const NODE_OPTION = new RegExp(`^(?:-r|--(?:${[
    'require|import|loader|experimental-loader|experimental(?:-default)?-config-file|snapshot-blob',
    'inspect(?:-brk|-wait)?|experimental-network-inspection|trace-tls|report-[a-z-]+|heapsnapshot-[a-z-]+|abort-on-uncaught-exception',
    'tls-[a-z0-9.-]+|use-openssl-ca|use-system-ca|use-env-proxy|openssl-[a-z-]+|secure-heap[a-z-]*|insecure-http-parser',
].join('|')}))$`);
/** Variables by which OpenSSL and Node load libraries and compiled code. */
const LOADERS = new Set(['OPENSSL_CONF', 'OPENSSL_MODULES', 'OPENSSL_ENGINES', 'NODE_COMPILE_CACHE']);
/**
 * The names of the options in `NODE_OPTIONS`, and never fewer than Node finds: it takes quotes and, inside of them, backslashes at
 * any place, and `_` for `-`.
 */
const nodeOptionsIn = (text) => text
    .replace(/["'\\]/g, '')
    .split(/\s+/)
    .map((word) => word.split('=')[0].replaceAll('_', '-'));
/**
 * The variables of an environment that override endpoints, proxies or trust. Proxy variables pass when they are the
 * boundary's own proxy, `NODE_EXTRA_CA_CERTS` when it is the proxy's declared `ca-file`.
 * The sandbox partition connects to loopback only, in plain http and without a proxy of the environment, so that
 * proxies and certificates of a developer's machine have nothing to change there.
 */
function environmentOverrides(env, boundary) {
    const found = [];
    const { partition, proxy } = boundary;
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined || value === '')
            continue;
        const upper = name.toUpperCase();
        if (upper === 'AWS_ENDPOINT_URL' || upper.startsWith('AWS_ENDPOINT_URL_'))
            found.push({ name, why: SENDS });
        else if ((upper === 'AWS_USE_DUALSTACK_ENDPOINT' || upper === 'AWS_USE_FIPS_ENDPOINT') && ON.test(value))
            found.push({ name, why: SENDS });
        else if (upper === 'NODE_TLS_REJECT_UNAUTHORIZED' && value === '0')
            found.push({ name, why: 'turns certificate checks off' });
        else if (upper === 'NODE_OPTIONS' && nodeOptionsIn(value).some((name) => NODE_OPTION.test(name)))
            found.push({ name, why: LOADS });
        // The empty device is how a configuration is switched off.
        else if (LOADERS.has(upper) && value !== '/dev/null')
            found.push({ name, why: LOADS });
        else if (upper === 'NODE_DEBUG')
            found.push({ name, why: WRITES });
        else if (partition === 'sandbox')
            continue;
        else if (upper === 'AWS_CA_BUNDLE' || (upper === 'NODE_USE_SYSTEM_CA' && ON.test(value)))
            found.push({ name, why: TRUSTS });
        else if (upper === 'NODE_EXTRA_CA_CERTS') {
            const own = proxy?.['ca-file'];
            const same = own !== undefined && external_node_path_.resolve(value) === external_node_path_.resolve(boundary.folder, own);
            if (!same)
                found.push({ name, why: TRUSTS });
        }
        else if (/^(?:HTTPS?|ALL)_PROXY$/.test(upper) && !isSameUrl(value, proxy?.url)) {
            found.push({ name, why: proxy ? 'is not the proxy of the boundary' : 'names a proxy and the boundary has none' });
        }
    }
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}
const isSameUrl = (value, url) => url !== undefined && URL.canParse(value) && new URL(value).href === new URL(url).href;
/**
 * The lines of an AWS `config` or `credentials` file that override endpoints or trust, in whichever profile: which one is
 * in force is up to later commands.
 */
function configFileOverrides(file, text) {
    return text.split(/\r\n|\r|\n/).flatMap((line, index) => {
        const [, key = '', value = ''] = /^\s*([A-Za-z_]+)\s*=\s*([^\s#;]*)/.exec(line) ?? [];
        const name = `${file}:${index + 1} ${key}`;
        if (key.toLowerCase() === 'endpoint_url' && value !== '')
            return [{ name, why: SENDS }];
        if (/^use_(?:dualstack|fips)_endpoint$/i.test(key) && ON.test(value))
            return [{ name, why: SENDS }];
        if (key.toLowerCase() === 'ca_bundle' && value !== '')
            return [{ name, why: TRUSTS }];
        return [];
    });
}
const MAX_BYTES = 4 * 1024 * 1024;
/** Refuses every override of the environment and of the AWS configuration files. @throws ENDPOINT_OVERRIDDEN */
async function refuseOverrides(env, boundary) {
    const found = environmentOverrides(env, boundary);
    if (boundary.partition !== 'sandbox') {
        const home = env.HOME ?? env.USERPROFILE ?? (0,external_node_os_.homedir)();
        const files = [
            env.AWS_CONFIG_FILE || external_node_path_.join(home, '.aws', 'config'),
            env.AWS_SHARED_CREDENTIALS_FILE || external_node_path_.join(home, '.aws', 'credentials'),
        ];
        for (const file of files) {
            const text = await readConfig(file);
            if (text === undefined)
                found.push({ name: file, why: `has more than ${MAX_BYTES} bytes, so that it cannot be checked` });
            else
                found.push(...configFileOverrides(file, text));
        }
    }
    const [first] = found;
    if (!first)
        return;
    throw egressError('ENDPOINT_OVERRIDDEN', found.length === 1 ? `${first.name} ${first.why}.` : `${found.length} settings would change where traffic goes or whom it trusts.`, 'Remove it from the job. Hosts, a proxy and its ca-file belong in sovereign.yaml, where a change is reviewed.', { details: found.length === 1 ? [] : found.map(({ name, why }) => `${name} ${why}`) });
}
/** The text of a file; empty where there is none that this user can read; undefined when it is too large. */
async function readConfig(file) {
    try {
        const stats = await (0,external_node_fs_promises_.stat)(file);
        if (!stats.isFile())
            return '';
        return stats.size > MAX_BYTES ? undefined : await (0,external_node_fs_promises_.readFile)(file, 'latin1');
    }
    catch {
        // What this user cannot read, no client of this job can follow either.
        return '';
    }
}
/** The `ca-file` of the boundary's proxy as an absolute path. */
const proxyCaFile = (boundary) => {
    const file = boundary.proxy?.['ca-file'];
    return file === undefined ? undefined : (0,boundary_boundary/* boundaryPath */.qO)(boundary, file);
};

;// CONCATENATED MODULE: ../../packages/core/lib/egress/response.js


/** Answers that have no body (Fetch standard, null body status). */
const NO_BODY = new Set([204, 205, 304]);
/**
 * An answer as the Fetch standard has it. Node loads a whole HTTP client of its own for the first `Response`, which takes
 * longer than most exchanges: what is only asked for its status, single headers and its bytes is answered without one.
 */
function responseOf(answer, method) {
    const { status, body } = answer;
    const empty = method.toUpperCase() === 'HEAD' || NO_BODY.has(status);
    if (empty)
        body.resume();
    if (status < 200 || status > 599) {
        body.destroy();
        throw egressError('EGRESS_INTERRUPTED', `The answer has the impossible status ${status}.`, 'Check that this is an HTTP service.');
    }
    return new LazyResponse(answer, empty);
}
class LazyResponse {
    status;
    statusText;
    redirected = false;
    type = 'default';
    url = '';
    #answer;
    #empty;
    #real;
    #read = false;
    constructor(answer, empty) {
        this.status = answer.status;
        this.statusText = answer.statusText;
        this.#answer = answer;
        this.#empty = empty;
    }
    get ok() {
        return this.status < 300;
    }
    get bodyUsed() {
        return this.#read || (this.#real?.bodyUsed ?? false);
    }
    async text() {
        return new TextDecoder().decode(await this.bytes());
    }
    async json() {
        return JSON.parse(await this.text());
    }
    async bytes() {
        if (this.#real)
            return new Uint8Array(await this.#real.arrayBuffer());
        if (this.#read)
            throw new TypeError('Body is unusable: Body has already been read');
        this.#read = true;
        if (this.#empty)
            return new Uint8Array();
        const pieces = [];
        for await (const piece of this.#answer.body)
            pieces.push(piece);
        return new Uint8Array(Buffer.concat(pieces));
    }
    async arrayBuffer() {
        return (await this.bytes()).buffer;
    }
    get headers() {
        return (this.#real?.headers ??
            this.#light({ get: this.#header, has: (name) => this.#header(name) !== null }, () => this.#response().headers));
    }
    get body() {
        if (this.#real || this.#read)
            return this.#response().body;
        if (this.#empty)
            return null;
        const source = this.#answer.body;
        const own = {
            [Symbol.asyncIterator]: () => {
                this.#read = true;
                return source[Symbol.asyncIterator]();
            },
            cancel: async () => {
                this.#read = true;
                source.destroy();
            },
        };
        return this.#light(own, () => this.#response().body);
    }
    /** All values of a header, as the Fetch standard joins them. */
    #header = (name) => {
        const wanted = name.toLowerCase();
        const values = this.#answer.headers.flatMap(([each, value]) => (each.toLowerCase() === wanted ? [value.trim()] : []));
        return values.length === 0 ? null : values.join(', ');
    };
    /** An object of the standard that has some of its own, and Node's for all the rest. */
    #light(own, real) {
        return new Proxy(own, {
            get: (_, name) => {
                if (!this.#real && name in own)
                    return Reflect.get(own, name);
                const value = Reflect.get(real(), name);
                return typeof value === 'function' ? value.bind(real()) : value;
            },
            has: (_, name) => name in own || name in real(),
        });
    }
    blob() {
        return this.#response().blob();
    }
    formData() {
        return this.#response().formData();
    }
    clone() {
        return this.#response().clone();
    }
    /** From here on all is up to Node's own. */
    #response() {
        if (!this.#real) {
            const { status, statusText, headers, body } = this.#answer;
            const stream = this.#empty || this.#read ? null : external_node_stream_.Readable.toWeb(body);
            this.#real = new Response(stream, { status, statusText, headers });
        }
        return this.#real;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/egress/egress.js











const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
function createEgress(options) {
    const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
    const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
    const log = new ConnectionLog(now);
    const transport = new Transport({
        sandbox: boundary.partition === 'sandbox',
        proxy: boundary.proxy && (0,issuers/* endpointOf */.X5)(boundary.proxy.url),
        extraRoots: async () => {
            const file = proxyCaFile(boundary);
            return file === undefined ? [] : [await new files/* Files */.sv(boundary.folder).readText(file, 1024 * 1024)];
        },
        log,
        lookup,
        connectTimeout,
    });
    let checked;
    const permit = (endpoint) => {
        const entry = allowed.get((0,partitions/* originOf */.yv)(endpoint));
        if (entry)
            return entry;
        throw refused((0,partitions/* originOf */.yv)(endpoint), boundary);
    };
    const request = async (wanted) => {
        const { endpoint, method, path } = wanted;
        const { purpose } = permit(endpoint);
        const authority = (0,partitions/* originOf */.yv)(endpoint).slice(endpoint.protocol.length + 2);
        const headers = lowerCase(wanted.headers);
        if ((headers.host ?? authority) !== authority) {
            throw egressError('EGRESS_REFUSED', `A request to ${authority} names another host in its header.`, 'This is a defect of the step: report it.');
        }
        checked ??= refuseOverrides(env, boundary);
        await checked;
        return exchange(transport, log, {
            endpoint,
            method: method.toUpperCase(),
            path,
            headers: { 'accept-encoding': 'identity', ...headers, host: authority },
            body: wanted.body,
            purpose: wanted.purpose ?? purpose,
            timeout: wanted.timeout ?? IDLE_MS,
            signal: wanted.signal,
        });
    };
    const fetch = async (address, init = {}) => {
        let url = target(address, boundary);
        let { method = 'GET', body } = init;
        let headers = lowerCase(init.headers ?? {});
        for (let hops = 0;; hops += 1) {
            const answer = await request({
                ...wireOptions(init),
                endpoint: (0,issuers/* endpointOf */.X5)(url),
                method,
                path: url.pathname + url.search,
                headers,
                body,
            });
            const location = answer.headers.find(([name]) => name === 'location')?.[1];
            if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined)
                return responseOf(answer, method);
            answer.body.destroy();
            if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS)
                throw redirected(url, init.redirect === 'follow');
            const next = target(URL.parse(location, url.href) ?? location, boundary);
            if (next.origin !== url.origin)
                headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
            // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
            if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
                method = 'GET';
                body = undefined;
                headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
            }
            else if (!isReplayable(body))
                throw redirected(url, true);
            url = next;
        }
    };
    return {
        fetch,
        request,
        awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
        connections: () => log.all(),
        close: () => transport.close(),
    };
}
const isReplayable = (body) => body === undefined || typeof body === 'string' || body instanceof Uint8Array;
const wireOptions = ({ purpose, timeout, signal }) => ({
    ...(purpose !== undefined && { purpose }),
    ...(timeout !== undefined && { timeout }),
    ...(signal !== undefined && { signal }),
});
const lowerCase = (headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
const without = (headers, names) => Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address, boundary) {
    const url = URL.parse(String(address));
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
    if (url.username !== '' || url.password !== '')
        throw refused(`${url.host} with a user or password in the URL`, boundary);
    return url;
}
function refused(what, boundary) {
    return egressError('EGRESS_REFUSED', `The boundary (${boundary.source}) does not allow a connection to ${what}.`, 'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.');
}
function redirected(url, followed) {
    return egressError('EGRESS_REDIRECTED', followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`, 'Name the address that it redirects to, if that is inside the boundary.');
}


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   NN: () => (/* binding */ errorTable),
/* harmony export */   Rj: () => (/* binding */ SovereignError),
/* harmony export */   UQ: () => (/* binding */ errnoOf),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT)
/* harmony export */ });
/** Process exit codes, the same for every command and action. */
const EXIT = { ok: 0, failure: 1, usage: 2, policy: 3, verification: 4, identity: 5 };
const DOCS = 'docs/errors.md';
/** An error made for the person who reads it: a stable code, what happened, what to do. */
class SovereignError extends Error {
    name = 'SovereignError';
    code;
    exit;
    fix;
    details;
    constructor(code, exit, message, fix, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.exit = exit;
        this.fix = fix;
        this.details = options.details ?? [];
    }
    get exitCode() {
        return EXIT[this.exit];
    }
    get docs() {
        return `${DOCS}#${this.code.toLowerCase().replaceAll('_', '-')}`;
    }
}
/**
 * Declares a package's error codes and returns the function that makes them.
 * `docs/errors.md` is generated from the `table` of every package.
 */
function errorTable(table) {
    const make = (code, message, fix, options) => new SovereignError(code, table[code].exit, message, fix, options);
    return Object.assign(make, { table });
}
/** The text of anything thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The errno code of a Node system error, such as `ENOENT`. An error of our own has none. */
function errnoOf(error) {
    if (error instanceof SovereignError)
        return undefined;
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 9270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ writeFailure),
/* harmony export */   f1: () => (/* binding */ readFailure),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   sv: () => (/* binding */ Files),
/* harmony export */   zS: () => (/* binding */ fileError)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(886);





const fileError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errorTable */ .NN)({
    FILE_MISSING: { exit: 'usage', about: 'A file or folder that was named does not exist.' },
    FILE_UNREADABLE: { exit: 'failure', about: 'A file or folder cannot be read.' },
    FILE_UNWRITABLE: { exit: 'failure', about: 'A file or folder cannot be written: no permission, a read-only or a full disk.' },
    FILE_TOO_LARGE: { exit: 'usage', about: 'A file is larger than the step reads.' },
});
/** Bytes up to which a file is read at once. */
const SMALL_FILE = 1024 * 1024;
/**
 * Files of the workspace, with errors that say what to do. Paths are relative to the workspace or absolute. What takes the system
 * less time than handing it to another thread is done at once: a source has thousands of folders and small files.
 */
class Files {
    root;
    constructor(root) {
        this.root = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(root);
    }
    resolve(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.root, file);
    }
    /** Path relative to the workspace with `/`, as findings and records name it. */
    relative(file) {
        return node_path__WEBPACK_IMPORTED_MODULE_3__.relative(this.root, this.resolve(file)).split(node_path__WEBPACK_IMPORTED_MODULE_3__.sep).join('/') || '.';
    }
    /** @throws FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE. `maxBytes` defaults to 512 MiB. */
    async read(file, maxBytes = 512 * 1024 * 1024) {
        const full = this.resolve(file);
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(full);
            // A pipe that nobody writes to, or a device, would never end.
            if (!stats.isFile()) {
                throw fileError('FILE_UNREADABLE', `${file} is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`, 'Name a file; write what a pipe gives to one first.');
            }
            if (stats.size > maxBytes)
                throw fileError('FILE_TOO_LARGE', `${file} has ${stats.size} bytes; this step reads at most ${maxBytes}.`, 'Check that the right file is named.');
            return stats.size <= SMALL_FILE ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full) : await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile(full);
        }
        catch (error) {
            throw readFailure(file, error);
        }
    }
    /** As read, as UTF-8 text. Invalid UTF-8 throws FILE_UNREADABLE. */
    async readText(file, maxBytes) {
        const bytes = await this.read(file, maxBytes);
        try {
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        }
        catch (error) {
            throw fileError('FILE_UNREADABLE', `${file} is not UTF-8 text.`, 'Check that the right file is named and that it is not binary or compressed.', { cause: error });
        }
    }
    /** The kind of what is at a path, or undefined where there is nothing. @throws FILE_UNREADABLE */
    async kind(file) {
        try {
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(this.resolve(file));
            return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) === 'ENOTDIR')
                return undefined;
            throw readFailure(file, error);
        }
    }
    /** Entries of a folder, sorted by name. @throws FILE_MISSING, FILE_UNREADABLE */
    async list(folder) {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.resolve(folder), { withFileTypes: true })
                .map((entry) => ({ name: entry.name, kind: kindOf(entry) }))
                .sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        catch (error) {
            throw readFailure(folder === '.' ? this.root : folder, error);
        }
    }
    /** Writes a file whole or not at all, making its folder. @throws FILE_UNWRITABLE */
    async write(file, data, mode = 0o644) {
        const full = this.resolve(file);
        const temporary = `${full}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`;
        try {
            makeFolder(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(full));
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile(temporary, data, { mode, flag: 'wx' });
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename(temporary, full);
        }
        catch (error) {
            await node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm(temporary, { force: true }).catch(() => undefined);
            throw writeFailure(file, error);
        }
    }
}
const kindOf = (entry) => entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'other';
/**
 * Makes a folder and those above it; one that is there already is fine.
 * @throws FILE_UNWRITABLE
 */
function makeFolder(folder, mode = 0o777) {
    // Not `recursive: true`: where a parent answers ENOENT to every new folder, as /proc does, Node tries for ever.
    const missing = [];
    for (let current = node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(current); current = node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(current))
        missing.unshift(current);
    try {
        for (const next of missing) {
            try {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(next, { mode });
            }
            catch (error) {
                if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error) !== 'EEXIST')
                    throw error;
            }
        }
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(folder).isDirectory())
            return;
    }
    catch (error) {
        throw writeFailure(folder, error);
    }
    throw fileError('FILE_UNWRITABLE', `${folder} is not a folder.`, 'Name another folder.');
}
/** The error for a failed read, told apart by what the system said. */
function readFailure(file, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error)) {
        case undefined:
            return error;
        case 'ENOENT':
        case 'ENOTDIR':
            return fileError('FILE_MISSING', `There is no ${file}.`, 'Check the path; it starts at the workspace.', { cause: error });
        case 'EACCES':
        case 'EPERM':
            return fileError('FILE_UNREADABLE', `${file} cannot be read: permission denied.`, 'Give the user of this job read permission.', {
                cause: error,
            });
        default:
            return fileError('FILE_UNREADABLE', `${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}`, 'Check that the path names a readable file.', {
                cause: error,
            });
    }
}
/** The error for a failed write, told apart by what the system said. */
function writeFailure(file, error) {
    const reasons = {
        ENOSPC: ['the disk is full', 'Free space on the runner.'],
        EROFS: ['the file system is read-only', 'Name a folder on a writable file system.'],
        EACCES: ['permission denied', 'Give the user of this job write permission.'],
        EPERM: ['permission denied', 'Give the user of this job write permission.'],
        EDQUOT: ['the disk quota is used up', 'Free space for this user.'],
        ENOTDIR: ['a part of the path is a file', 'Name another folder.'],
    };
    const code = (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .errnoOf */ .UQ)(error);
    if (code === undefined)
        return error;
    const [what, fix] = reasons[code] ?? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error), 'Check the path and the disk.'];
    return fileError('FILE_UNWRITABLE', `${file} cannot be written: ${what}.`, fix, { cause: error });
}


/***/ }),

/***/ 9408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ SEVERITY_ORDER),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   gk: () => (/* binding */ finding),
/* harmony export */   qE: () => (/* binding */ isKnown)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2673);

/** Whether a finding passes by a baseline. */
const isKnown = ({ exception }) => exception?.baseline !== undefined;
/** Builds a finding of a rule. The fingerprint covers rule, scope, resource and key, so it survives line moves. */
function finding(rule, details) {
    const { message, fix = rule.fix, verdict = 'broken', severity = rule.severity, resource, place, scope = place?.file ?? '', key = '', } = details;
    const identity = [rule.id, scope, resource ?? '', key].join('\0');
    return {
        rule: rule.id,
        title: rule.title,
        verdict,
        severity,
        message,
        fix,
        ...(resource === undefined ? {} : { resource }),
        ...(place === undefined ? {} : { place }),
        fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(identity),
    };
}
/**
 * The same findings, no two with one fingerprint: the second and later of those that are equal but for their place in the file are
 * told apart by their order in it.
 */
function distinct(findings) {
    const seen = new Map();
    const result = [...findings];
    const inOrder = [...findings.entries()].sort(([, a], [, b]) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0) || byText(a.message, b.message));
    for (const [index, found] of inOrder) {
        const { fingerprint } = found;
        const before = seen.get(fingerprint) ?? 0;
        seen.set(fingerprint, before + 1);
        if (before > 0)
            result[index] = { ...found, fingerprint: (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${fingerprint}\0${before}`) };
    }
    return result;
}
/** How severe, the worst first. */
const SEVERITY_ORDER = { error: 0, warning: 1, note: 2 };
const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
/** Worst first, then by file, line and rule: the order of every report. */
function sortFindings(findings) {
    return [...findings].sort((a, b) => Number(a.exception !== undefined) - Number(b.exception !== undefined) ||
        SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
        byText(a.place?.file ?? '', b.place?.file ?? '') ||
        (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
        byText(a.rule, b.rule) ||
        byText(a.resource ?? '', b.resource ?? '') ||
        byText(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sha256File),
/* harmony export */   f: () => (/* binding */ sha256Hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);


/** SHA-256 as 64 lower-case hex digits. */
const sha256Hex = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data, 'hex');
/** SHA-256 and size in bytes of a file, read as a stream. */
async function sha256File(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file)) {
        hash.update(chunk);
        size += chunk.length;
    }
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 3850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hostError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const hostError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    NODE_TOO_OLD: { exit: 'usage', about: 'The Node that runs the step is older than it needs.' },
    OIDC_UNAVAILABLE: { exit: 'identity', about: 'The job has no OIDC token, or may not ask for one.' },
    OIDC_REFUSED: { exit: 'identity', about: 'The token service of the CI host did not give a usable token.' },
    OUTPUT_REFUSED: { exit: 'failure', about: 'An output has a name or value that the CI host cannot carry.' },
    RUNNER_INCOMPLETE: { exit: 'failure', about: 'The runner did not give the step a file or folder that it needs.' },
    FOLDER_UNSAFE: { exit: 'failure', about: 'A private file or folder belongs to, or is open to, somebody else.' },
});


/***/ }),

/***/ 6568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  githubHost: () => (/* binding */ githubHost)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var lib_finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ../../packages/core/lib/secrets.js

const MASK = '***';
/** Lines of a longer secret that are masked on their own; shorter ones would blank ordinary text. */
const MIN_LINE = 8;
/** Secrets at least this long are also looked for in their encoded forms. */
const MIN_ENCODED = 8;
/**
 * The secrets of one step. Everything that a host prints is scrubbed with it, and nothing that holds one is written to a record.
 * A secret is found as it is, line by line, and in the forms that it takes inside JSON, a URL and base64.
 */
class Secrets {
    #needles = new Set();
    #ordered;
    /** Registers a secret. A blank one is ignored. */
    add(secret) {
        const forms = [secret, secret.trim()];
        const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
        if (lines.length > 1)
            forms.push(...lines.filter((line) => line.length >= MIN_LINE && !/^-----(?:BEGIN|END) [A-Z0-9 ]+-----$/.test(line)));
        for (const form of forms)
            for (const needle of encodings(form))
                if (needle.trim() !== '')
                    this.#needles.add(needle);
        this.#ordered = undefined;
    }
    /** Every form of every secret, longest first. */
    get needles() {
        this.#ordered ??= [...this.#needles].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
        return this.#ordered;
    }
    holds(text) {
        return this.needles.some((needle) => text.includes(needle));
    }
    scrub(text) {
        let scrubbed = text;
        for (const needle of this.needles)
            if (scrubbed.includes(needle))
                scrubbed = scrubbed.replaceAll(needle, MASK);
        return scrubbed;
    }
    /** A copy of plain JSON-like data with every secret replaced, in keys too, and whether there was one. */
    scrubDeep(value) {
        let found = false;
        const visit = (part) => {
            if (typeof part === 'string') {
                const scrubbed = this.scrub(part);
                if (scrubbed !== part)
                    found = true;
                return scrubbed;
            }
            if (Array.isArray(part))
                return part.map(visit);
            if (typeof part === 'object' && part !== null) {
                return Object.fromEntries(Object.entries(part).map(([key, inner]) => [visit(key), visit(inner)]));
            }
            return part;
        };
        return { value: visit(value), found };
    }
    /** Looks for secrets in bytes that come in pieces, across the seams too. */
    scanner() {
        const needles = this.needles.map((needle) => external_node_buffer_.Buffer.from(needle, 'utf8'));
        const overlap = Math.max(0, ...needles.map(({ length }) => length - 1));
        let tail = external_node_buffer_.Buffer.alloc(0);
        return (chunk) => {
            if (needles.length === 0)
                return false;
            const bytes = external_node_buffer_.Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
            const seam = external_node_buffer_.Buffer.concat([tail, bytes.subarray(0, overlap)]);
            if (needles.some((needle) => seam.includes(needle) || bytes.includes(needle)))
                return true;
            tail =
                bytes.length >= overlap ? external_node_buffer_.Buffer.from(bytes.subarray(bytes.length - overlap)) : external_node_buffer_.Buffer.concat([tail, bytes]).subarray(-overlap);
            return false;
        };
    }
}
function encodings(secret) {
    if (secret.length < MIN_ENCODED)
        return [secret];
    const bytes = external_node_buffer_.Buffer.from(secret, 'utf8');
    const base64 = [0, 1, 2].map((shift) => base64At(bytes, shift));
    return [
        secret,
        JSON.stringify(secret).slice(1, -1),
        encodeURIComponent(secret.toWellFormed()),
        ...base64,
        ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    ];
}
/** The part of a base64 text that is the same whatever surrounds the bytes, when they start `shift` bytes into a group of three. */
function base64At(bytes, shift) {
    const text = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const whole = (shift + bytes.length) % 3 === 0;
    return text.slice(shift === 0 ? 0 : shift + 1, whole ? undefined : -1);
}
/** Environment variables that hold secrets of the job on the CI products that we know. */
const SECRET_VARIABLES = [
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'CI_JOB_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'SOVEREIGN_ID_TOKEN',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
];
/** Shorter values are placeholders of tests and rehearsals, not secrets. */
const MIN_AMBIENT = 16;
/** Registers the secrets that the environment already holds. */
function ambientSecrets(env) {
    const secrets = new Secrets();
    for (const name of SECRET_VARIABLES) {
        const value = env[name];
        if (value !== undefined && value.length >= MIN_AMBIENT)
            secrets.add(value);
    }
    return secrets;
}

// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/facts.js


const numberOf = (text) => (/^\d{1,15}$/.test(text ?? '') ? Number(text) : undefined);
/** Forgejo and Gitea set a variable of their own beside all of GitHub's. */
const isForgejo = (env) => env.FORGEJO_ACTIONS === 'true' || env.GITEA_ACTIONS === 'true';
/** What GitHub, GHES, GHE.com or Forgejo say of the job: the variables that every step gets. */
function githubFacts(env) {
    const product = isForgejo(env) ? 'forgejo' : 'github';
    return (0,json/* filled */.Bq)({
        product,
        server: env.GITHUB_SERVER_URL,
        repository: env.GITHUB_REPOSITORY,
        repositoryId: env.GITHUB_REPOSITORY_ID,
        ownerId: env.GITHUB_REPOSITORY_OWNER_ID,
        ref: env.GITHUB_REF,
        commit: env.GITHUB_SHA,
        event: env.GITHUB_EVENT_NAME,
        workflow: env.GITHUB_WORKFLOW_REF || env.GITHUB_WORKFLOW,
        job: env.GITHUB_JOB,
        runId: env.GITHUB_RUN_ID,
        runAttempt: env.GITHUB_RUN_ATTEMPT,
        runUrl: runUrl(env, product),
        actor: env.GITHUB_ACTOR,
        runner: env.RUNNER_NAME || env.RUNNER_ENVIRONMENT ? runner(env) : undefined,
        pullRequest: pullRequest(env),
    });
}
const runner = (env) => ({
    ...(env.RUNNER_NAME && { name: env.RUNNER_NAME }),
    ...(env.RUNNER_ENVIRONMENT && { environment: env.RUNNER_ENVIRONMENT }),
});
/** Forgejo's pages count runs by repository, GitHub's by server. */
function runUrl(env, product) {
    const run = product === 'forgejo' ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
    if (!env.GITHUB_SERVER_URL || !env.GITHUB_REPOSITORY || !run)
        return undefined;
    const attempt = product === 'github' && env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
    return `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${run}${attempt}`;
}
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** The number is in the ref, except for `pull_request_target`, whose ref is the base branch. */
function pullRequest(env) {
    const inRef = numberOf(env.GITHUB_REF?.match(/^refs\/pull\/(\d+)\//)?.[1]);
    if (inRef !== undefined || !env.GITHUB_EVENT_NAME?.startsWith('pull_request') || !env.GITHUB_EVENT_PATH)
        return inRef;
    try {
        if ((0,external_node_fs_.statSync)(env.GITHUB_EVENT_PATH).size > MAX_EVENT_BYTES)
            return undefined;
        const event = JSON.parse((0,external_node_fs_.readFileSync)(env.GITHUB_EVENT_PATH, 'utf8'));
        const number = event?.pull_request?.number;
        return Number.isSafeInteger(number) ? number : undefined;
    }
    catch {
        return undefined;
    }
}
/** What GitLab says of the job: its predefined variables. */
function gitlabFacts(env) {
    const ref = env.CI_MERGE_REQUEST_REF_PATH
        ? env.CI_MERGE_REQUEST_REF_PATH
        : env.CI_COMMIT_TAG
            ? `refs/tags/${env.CI_COMMIT_TAG}`
            : env.CI_COMMIT_BRANCH
                ? `refs/heads/${env.CI_COMMIT_BRANCH}`
                : undefined;
    return filled({
        product: 'gitlab',
        server: env.CI_SERVER_URL,
        repository: env.CI_PROJECT_PATH,
        repositoryId: env.CI_PROJECT_ID,
        ownerId: env.CI_PROJECT_NAMESPACE_ID,
        ref,
        commit: env.CI_COMMIT_SHA,
        event: env.CI_PIPELINE_SOURCE,
        workflow: env.CI_CONFIG_PATH,
        job: env.CI_JOB_NAME,
        runId: env.CI_PIPELINE_ID,
        runUrl: env.CI_PIPELINE_URL,
        actor: env.GITLAB_USER_LOGIN,
        environment: env.CI_ENVIRONMENT_NAME,
        runner: env.CI_RUNNER_DESCRIPTION ? { name: env.CI_RUNNER_DESCRIPTION } : undefined,
        pullRequest: numberOf(env.CI_MERGE_REQUEST_IID),
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ../../packages/core/lib/hosts/oidc.js


const ATTEMPTS = 3;
const MAX_TOKEN_CHARACTERS = 64 * 1024;
/** How a job gets the right to ask for a token, by product. */
const PERMISSION = {
    github: 'Add "permissions: id-token: write" to the job.',
    forgejo: 'Add "enable-openid-connect: true" to the job; Gitea has no job tokens.',
};
/**
 * Asks the token service of GitHub, GHES, GHE.com or Forgejo for the job's token.
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED, and what the guard throws
 */
async function requestToken(options) {
    const { audience, product, env, fetch } = options;
    const base = env('ACTIONS_ID_TOKEN_REQUEST_URL');
    const bearer = env('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
    if (!base || !bearer)
        throw (0,hosts_errors/* hostError */.F)('OIDC_UNAVAILABLE', 'This job may not ask for an OIDC token.', PERMISSION[product]);
    const url = URL.parse(base);
    if (!url)
        throw (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL.', 'The runner sets this variable: check that nothing else does.');
    url.searchParams.set('audience', audience);
    const refused = (why) => (0,hosts_errors/* hostError */.F)('OIDC_REFUSED', `The token service ${url.host} ${why}.`, `${PERMISSION[product]} If it has that, run the job again.`);
    for (let attempt = 1;; attempt += 1) {
        const response = await fetch(url, {
            headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
            purpose: 'OIDC token of this job',
        });
        if (response.ok) {
            const token = tokenOf(await response.text());
            if (token === undefined)
                throw refused('answered without a token');
            return token;
        }
        await response.body?.cancel();
        const transient = response.status === 429 || response.status >= 500;
        if (!transient || attempt === ATTEMPTS)
            throw refused(`answered ${response.status}`);
        await (0,promises_.setTimeout)(attempt * 1000);
    }
}
function tokenOf(body) {
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && isToken(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Whether text has the shape of a signed JWT: three base64url parts. */
const isToken = (text) => text.length <= MAX_TOKEN_CHARACTERS && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
/**
 * Takes a token that the job already holds, as GitLab's `id_tokens` does, and checks that it is for the audience.
 * Signature and other claims are for whoever uses it.
 * @param fix what to do when there is none, or one for another audience
 * @throws OIDC_UNAVAILABLE, OIDC_REFUSED
 */
function tokenInHand(token, audience, where, fix) {
    const text = token?.trim();
    if (!text)
        throw hostError('OIDC_UNAVAILABLE', `${where} holds no OIDC token.`, fix);
    if (!isToken(text))
        throw hostError('OIDC_REFUSED', `What ${where} holds is not a signed JWT.`, fix);
    const audiences = audiencesOf(text);
    if (audiences.includes(audience))
        return text;
    throw hostError('OIDC_REFUSED', `The token in ${where} is for ${audiences.join(', ') || 'no audience'}, not for ${audience}.`, fix);
}
/** The variable that holds a token for an audience: `usual`, or the one that cosign reads; `usual` where neither does. */
function variableFor(audience, usual, env) {
    return [usual, 'SIGSTORE_ID_TOKEN'].find((name) => audiencesOf(env[name] ?? '').includes(audience)) ?? usual;
}
function audiencesOf(token) {
    try {
        const payload = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
        return [payload.aud].flat().filter((entry) => typeof entry === 'string');
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/private-folder.js





/** Makes a new folder that only this user can read, under `parent`. @throws FILE_UNWRITABLE */
function newPrivateFolder(parent) {
    try {
        (0,files/* makeFolder */.fc)(parent);
        // mkdtemp makes it with mode 0700.
        return (0,external_node_fs_.mkdtempSync)(external_node_path_.join(parent, 'sovereign-'));
    }
    catch (error) {
        throw (0,files/* writeFailure */.EU)(parent, error);
    }
}
/**
 * Makes, or takes again, a folder with a known name that only this user can read.
 * @throws FOLDER_UNSAFE when somebody else made it or can look into it, FILE_UNWRITABLE
 */
function namedPrivateFolder(folder) {
    try {
        mkdirSync(folder, { mode: 0o700 });
    }
    catch (error) {
        if (errnoOf(error) !== 'EEXIST')
            throw writeFailure(folder, error);
    }
    const stats = lstatSync(folder);
    if (stats.isDirectory() && stats.uid === (process.getuid?.() ?? stats.uid) && (stats.mode & 0o077) === 0)
        return folder;
    throw hostError('FOLDER_UNSAFE', `${folder} is not a folder that only this user can read.`, 'Somebody else made it: remove it, and give each job its own TMPDIR.');
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/render.js

/**
 * An error as every host shows it: `CODE: what happened`, its details, what to do, where to read more.
 * Debug logging adds the chain of causes with their stacks.
 */
function errorBlocks(error, debug) {
    return [
        { text: `${error.code}: ${error.message}`, style: 'red' },
        ...error.details.map((text) => ({ text, indent: 2 })),
        { text: `\u2192 ${error.fix}` },
        { text: error.docs, indent: 2, style: 'dim' },
        ...(debug ? causeBlocks(error) : []),
    ];
}
const MAX_CAUSES = 8;
function causeBlocks(error) {
    const blocks = [];
    let current = error;
    for (let depth = 0; current !== undefined && depth < MAX_CAUSES; depth += 1) {
        const text = current instanceof Error ? (current.stack ?? `${current.name}: ${current.message}`) : String(current);
        const lines = text.split('\n');
        blocks.push(...lines.map((line, index) => ({ text: index === 0 && depth > 0 ? `caused by ${line}` : line, indent: 2, style: 'dim' })));
        current = current instanceof Error ? current.cause : undefined;
    }
    return blocks;
}
const MARK = {
    error: { sign: '\u2717', style: 'red' },
    warning: { sign: '!', style: 'yellow' },
    note: { sign: '\u00b7', style: 'cyan' },
};
/** `src/main.tf:3:1`, or the resource where there is no place. */
function whereOf({ place, resource }) {
    if (!place)
        return resource ?? '';
    return [place.file, place.line, place.line === undefined ? undefined : place.column].filter((part) => part !== undefined).join(':');
}
/** A finding in a log: where and what, what to do, or who accepted it until when. */
function findingBlocks(finding) {
    const { sign, style } = MARK[finding.severity];
    const where = whereOf(finding);
    const head = `${finding.exception ? '\u25cb' : sign} ${finding.rule}${where ? `  ${where}` : ''}`;
    const { exception } = finding;
    return [
        { text: head, style: exception ? 'dim' : style },
        { text: finding.message, indent: 2 },
        exception
            ? { text: `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`, indent: 2, style: 'dim' }
            : { text: `\u2192 ${finding.fix}`, indent: 2 },
    ];
}
/** How many names of a list a log shows. */
const MAX_NAMED = 20;
/** What a baseline lets pass in one line, and what it holds that was not found any more. */
function baselineBlocks({ findings, gone }) {
    if (!gone)
        return [];
    const known = findings.filter(lib_finding/* isKnown */.qE);
    const { expires, approver, reason } = known[0]?.exception ?? {};
    return [
        {
            text: `\u25cb ${count(known.length, 'known finding')} of the baseline${expires ? `, accepted until ${expires} by ${approver}: ${reason}` : ''}`,
            style: 'dim',
        },
        ...(gone.length > 0
            ? [
                {
                    text: `${count(gone.length, 'finding')} of the baseline not found as it was; "write-baseline" leaves out:`,
                    indent: 2,
                },
                ...gone
                    .slice(0, MAX_NAMED)
                    .map(({ rule, file, resource }) => ({ text: [rule, file, resource].filter(Boolean).join('  '), indent: 4 })),
                ...(gone.length > MAX_NAMED ? [{ text: `\u2026 and ${gone.length - MAX_NAMED} more`, indent: 4 }] : []),
            ]
            : []),
    ];
}
/** `1 finding`, `2 findings`. */
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;
/** The last line of a step. */
function endBlock({ action, status, failing, findings, error }) {
    if (status === 'succeeded') {
        return {
            text: `\u2713 ${action}${findings.length > 0 ? `: ${count(findings.length, 'finding')}, none of which fails the step` : ''}`,
            style: 'green',
        };
    }
    const why = error ? error.code : `${count(failing.length, 'finding')} to act on`;
    return { text: `\u2717 ${action}: ${why}`, style: 'red' };
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/text.js
/** C0 and C1 controls, line separators and the characters that reorder text. */
const HIDDEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** Text as one line in which nothing acts on a terminal or log viewer: what would is written out, as `\n` or `\x1b`. */
function visible(text) {
    return text.toWellFormed().replace(HIDDEN, (character) => {
        const code = character.charCodeAt(0);
        return SHORT[character] ?? (code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`);
    });
}
/**
 * A value as indented JSON with a newline, for a screen as much as for a program: what would act on a terminal is written as `\u009b`.
 * The value that is read from it is the same.
 */
const jsonText = (value) => `${JSON.stringify(value, null, 2).replace(HIDDEN, (character) => character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
/** Breaks text between words into lines of at most `columns` characters. A word that is longer stays whole: it may be a path to copy. */
function wrap(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > columns) {
            lines.push(line);
            line = word;
        }
        else
            line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ../../packages/core/lib/hosts/github.js











/** Annotations that GitHub keeps of each level, for one step. */
const MAX_ANNOTATIONS = 10;
const LEVEL = { error: 'error', warning: 'warning', note: 'notice' };
/**
 * A step of GitHub Actions: github.com, GHE.com, GHES, Forgejo or Gitea. Uses the runner's files and commands alone, so it
 * needs no service that only github.com has.
 * @throws RUNNER_INCOMPLETE
 */
async function githubHost() {
    const core = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2322));
    const env = process.env;
    const secrets = ambientSecrets(env);
    const facts = githubFacts(env);
    const debug = core.isDebug();
    const temporary = env.RUNNER_TEMP;
    if (!temporary)
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', 'RUNNER_TEMP is not set.', 'Actions run in a job of GitHub, Forgejo or Gitea; elsewhere use the command line.');
    let privateFolder;
    const safe = (text) => withoutCommands(visible(secrets.scrub(text)));
    const print = ({ text, indent = 0 }) => core.info(`${' '.repeat(indent)}${safe(text)}`);
    const annotate = (finding, level) => {
        const { title, rule, message, fix, place, exception } = finding;
        const last = exception ? `accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}` : `\u2192 ${fix}`;
        core[level](`${safe(message)}\n${safe(last)}`, {
            title: safe(`${title} (${rule})`),
            ...(place && { file: visible(place.file) }),
            ...(place?.line !== undefined && { startLine: place.line }),
            ...(place?.column !== undefined && { startColumn: place.column }),
            ...(place?.endLine !== undefined && { endLine: place.endLine }),
        });
    };
    return {
        name: 'github',
        facts,
        workspace: external_node_path_.resolve(env.GITHUB_WORKSPACE || process.cwd()),
        ledgerFolder: external_node_path_.join(temporary, 'sovereign', 'ledger'),
        debug,
        environment: env,
        secrets,
        log: {
            info: (text) => print({ text }),
            warn: (text) => core.warning(safe(text)),
            detail: (text) => core.debug(safe(text)),
        },
        get privateFolder() {
            privateFolder ??= newPrivateFolder(temporary);
            return privateFolder;
        },
        keepsPrivateFolder: true,
        env: (name) => env[name],
        mask: (secret) => {
            secrets.add(secret);
            // Line by line too: not every runner splits a secret itself.
            for (const part of new Set([secret, ...secret.split(/\r?\n/)]))
                if (part.trim() !== '')
                    core.setSecret(part);
        },
        exportVariable: (name, value) => runnerFile('GITHUB_ENV', () => core.exportVariable(name, value)),
        saveState: (name, value) => runnerFile('GITHUB_STATE', () => core.saveState(name, value)),
        state: (name) => core.getState(name) || undefined,
        rawInput: (name) => env[inputVariable(name)],
        givenInputs: () => Object.entries(env)
            .filter(([name, value]) => name.startsWith('INPUT_') && value !== '')
            .map(([name]) => name.slice('INPUT_'.length).toLowerCase()),
        oidcToken: async (audience, fetch) => {
            const token = await requestToken({
                audience,
                product: facts.product === 'forgejo' ? 'forgejo' : 'github',
                env: (name) => env[name],
                fetch,
            });
            secrets.add(token);
            core.setSecret(token);
            return token;
        },
        setOutput: (name, value) => runnerFile('GITHUB_OUTPUT', () => core.setOutput(name, value)),
        group: (title, work) => core.group(safe(title), work),
        report: async (step, summary) => {
            const left = { error: MAX_ANNOTATIONS, warning: MAX_ANNOTATIONS, note: MAX_ANNOTATIONS };
            let hidden = 0;
            for (const finding of step.findings) {
                if ((0,lib_finding/* isKnown */.qE)(finding))
                    continue;
                const severity = finding.exception ? 'note' : finding.severity;
                if (left[severity] === 0) {
                    hidden += 1;
                    continue;
                }
                left[severity] -= 1;
                annotate(finding, LEVEL[severity]);
            }
            if (hidden > 0)
                print({ text: `\u2026 and ${count(hidden, 'finding')} more: the job summary, the SARIF file and the record have them all.` });
            for (const block of baselineBlocks(step))
                print(block);
            if (env.GITHUB_STEP_SUMMARY)
                await runnerFile('GITHUB_STEP_SUMMARY', () => core.summary.addRaw(secrets.scrub(summary)).write());
        },
        fail: (error) => fail(error),
        finish: async (result) => print(endBlock(result)),
    };
    function fail(error) {
        const [head, ...rest] = errorBlocks(error, false).map(({ text, indent = 0 }) => `${' '.repeat(indent)}${safe(text)}`);
        core.error([head, ...rest].join('\n'), { title: error.code });
        if (debug)
            for (const block of errorBlocks(error, true).slice(rest.length + 1))
                print(block);
    }
}
const inputVariable = (name) => `INPUT_${name.toUpperCase().replaceAll(' ', '_')}`;
/** Takes the meaning from workflow commands: `::error::` at the start of a line and `##[error]` anywhere in it. */
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
/** Errors of the runner's own files, as errors for people. */
function runnerFile(variable, write) {
    const explain = (error) => {
        if ((0,errors/* errnoOf */.UQ)(error))
            throw (0,files/* writeFailure */.EU)(variable, error);
        throw (0,hosts_errors/* hostError */.F)('RUNNER_INCOMPLETE', `The runner's file ${variable} cannot be used.`, 'Check the runner: it makes this file for every step.', { cause: error });
    };
    try {
        const result = write();
        return result instanceof Promise ? result.catch(explain) : result;
    }
    catch (error) {
        return explain(error);
    }
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   asSovereignError: () => (/* binding */ asSovereignError),
/* harmony export */   stepError: () => (/* binding */ stepError),
/* harmony export */   watchInterruption: () => (/* binding */ watchInterruption)
/* harmony export */ });
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5232);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);


const stepError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    INTERRUPTED: { exit: 'failure', about: 'The step was cancelled or ran out of time.' },
    UNEXPECTED: { exit: 'failure', about: 'A mistake in the product itself, or a failure that it does not know.' },
});
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };
/** Listens for SIGINT, SIGTERM and for errors that nobody caught. */
function watchInterruption() {
    let cause;
    let reject = () => undefined;
    const interrupted = new Promise((_resolve, refuse) => {
        reject = refuse;
    });
    // Nobody may be waiting when it comes.
    interrupted.catch(() => undefined);
    const interrupt = (error, exitCode = error.exitCode) => {
        cause ??= { error, exitCode };
        reject(cause.error);
    };
    const listeners = [
        ...Object.entries(SIGNALS).map(([signal, exitCode]) => [
            signal,
            () => {
                const fix = 'Run it again. If it ran out of time, give the job a longer time limit.';
                interrupt(stepError('INTERRUPTED', `The step was stopped by ${signal}.`, fix), exitCode);
            },
        ]),
        ['uncaughtException', (error) => interrupt(asSovereignError(error))],
        ['unhandledRejection', (error) => interrupt(asSovereignError(error))],
        // The event loop is empty although the work is not done: without this, Node would end with success.
        [
            'beforeExit',
            () => interrupt(stepError('UNEXPECTED', 'The step waits for something that can no longer happen.', 'Report it with the output of debug logging.')),
        ],
    ];
    for (const [event, listener] of listeners)
        process.on(event, listener);
    return {
        race: async (work) => (cause ? interrupted : Promise.race([interrupted, work()])),
        get cause() {
            return cause;
        },
        stop: () => {
            for (const [event, listener] of listeners)
                process.off(event, listener);
        },
    };
}
/** Anything thrown as an error for people. What is not one already is UNEXPECTED, with the original as its cause. */
function asSovereignError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SovereignError */ .Rj)
        return error;
    return ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsFailure */ .M)(error) ??
        stepError('UNEXPECTED', `Something unexpected happened: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`, 'Run again with debug logging and report it with the output.', { cause: error }));
}


/***/ }),

/***/ 8433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ isTokenEndpointOf),
/* harmony export */   X5: () => (/* binding */ endpointOf)
/* harmony export */ });
/* unused harmony export issuerFitsServer */
/** The endpoint that a URL connects to; its path is dropped. */
function endpointOf(url) {
    const { protocol, hostname, port } = new URL(url);
    if (protocol !== 'https:' && protocol !== 'http:')
        throw new TypeError(`no endpoint for ${protocol}`);
    return { protocol, hostname, port: port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port) };
}
const GITHUB_ISSUER_HOST = 'token.actions.githubusercontent.com';
const GHE_COM_ISSUER_HOST = /^token\.actions\.([a-z0-9-]+)\.ghe\.com$/;
/** github.com and GHE.com mint tokens on numbered hosts beside the issuer; every other product on the issuer's own host. */
function tokenHostSuffix(issuerHost) {
    if (issuerHost === GITHUB_ISSUER_HOST)
        return '.actions.githubusercontent.com';
    const tenant = GHE_COM_ISSUER_HOST.exec(issuerHost)?.[1];
    return tenant === undefined ? undefined : `.${tenant}.ghe.com`;
}
/**
 * Whether a job token of this issuer may be asked for at a URL (`ACTIONS_ID_TOKEN_REQUEST_URL`). The variable can be forged
 * by an earlier step, and the request carries a bearer token, so the host must be one that the issuer itself stands for.
 */
function isTokenEndpointOf(issuer, requestUrl) {
    const asked = URL.parse(requestUrl);
    if (!asked || !URL.canParse(issuer) || asked.username !== '' || asked.password !== '')
        return false;
    const own = new URL(issuer);
    const suffix = tokenHostSuffix(own.hostname);
    if (suffix === undefined || own.protocol !== 'https:')
        return asked.origin === own.origin;
    return asked.protocol === 'https:' && asked.port === '' && asked.hostname.endsWith(suffix);
}
/**
 * Whether a CI server can have this issuer, compared exactly. github.com and GHE.com each have a second one that ends in
 * the enterprise's slug. Undefined where the job says no server.
 */
function issuerFitsServer(issuer, facts) {
    const { product, server } = facts;
    if (server === undefined || !URL.canParse(server))
        return undefined;
    const { hostname } = new URL(server);
    const base = server.replace(/\/+$/, '');
    const orEnterprise = (expected) => issuer === expected || (issuer.startsWith(`${expected}/`) && /^[A-Za-z0-9-]+$/.test(issuer.slice(expected.length + 1)));
    switch (product) {
        case 'gitlab':
            return issuer === base;
        case 'forgejo':
            return issuer === `${base}/api/actions`;
        case 'github':
            if (hostname === 'github.com')
                return orEnterprise(`https://${GITHUB_ISSUER_HOST}`);
            if (hostname.endsWith('.ghe.com'))
                return orEnterprise(`https://token.actions.${hostname}`);
            return issuer === `${base}/_services/token`;
        case 'terminal':
            return undefined;
    }
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bq: () => (/* binding */ filled),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
/* unused harmony exports StrictJsonError, parseStrictJson, decodeUtf8, fromBase64 */
/** Whether a parsed value is a JSON object: neither null nor an array. */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** The fields of a JSON object; none of anything else. */
const fieldsOf = (value) => (isObject(value) ? value : {});
/** Fields without those that are undefined or empty. */
const filled = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
/** JSON text that is not JSON, names a field twice or as no reader takes it, or nests deeper than allowed. */
class StrictJsonError extends (/* unused pure expression or super */ null && (Error)) {
    name = 'StrictJsonError';
}
/**
 * `JSON.parse` that refuses what two readers may read differently: a field named twice in one object, one named `__proto__`, which
 * readers drop or take for something else, and nesting deeper than `maxDepth`.
 * @throws StrictJsonError
 */
function parseStrictJson(text, maxDepth = 128) {
    /** The keys seen in each open object; undefined for an array. */
    const open = [];
    /** The last string, quotes included: a key where a colon follows. */
    let last = '';
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            last = text.slice(at, end);
            at = end - 1;
        }
        else if (character === '{' || character === '[') {
            if (open.push(character === '{' ? new Set() : undefined) > maxDepth) {
                throw new StrictJsonError(`it nests deeper than ${maxDepth} levels`);
            }
        }
        else if (character === '}' || character === ']') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            const key = decodeKey(last);
            if (keys?.has(key))
                throw new StrictJsonError(`it names the field ${JSON.stringify(key.slice(0, 80))} twice`);
            if (key === '__proto__')
                throw new StrictJsonError('it names a field "__proto__"');
            keys?.add(key);
        }
    }
    try {
        return JSON.parse(text);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** The index after the closing quote of the string that opens at `start`. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1); quote >= 0; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === '\\')
            backslashes += 1;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
    throw new StrictJsonError('it is not JSON');
}
/** A key may be written with escapes: `"\u0061"` is the same field as `"a"`. */
function decodeKey(quoted) {
    if (quoted !== '' && !quoted.includes('\\'))
        return quoted.slice(1, -1);
    try {
        return JSON.parse(quoted);
    }
    catch {
        throw new StrictJsonError('it is not JSON');
    }
}
/** UTF-8 text of bytes. @throws StrictJsonError when they are not UTF-8 or start with a byte order mark */
function decodeUtf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new StrictJsonError('it is not UTF-8 text');
    }
}
/** The bytes of standard, padded base64 in its one canonical form; undefined for anything else. */
function fromBase64(value) {
    if (typeof value !== 'string')
        return undefined;
    const bytes = Buffer.from(value, 'base64');
    return bytes.toString('base64') === value ? bytes : undefined;
}


/***/ }),

/***/ 1126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// UNUSED EXPORTS: endProcess

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ../../packages/core/lib/node-version.js
/** What actions declare (`using: node24`) and what the command line needs. */
const NODE_FOR_ACTIONS = '24.0';
const NODE_FOR_CLI = '20.19';
/**
 * Says what is wrong when this Node is older than `minimum` (`major.minor`), else undefined.
 * Imports nothing, so that it can be asked before anything that an old Node cannot load.
 */
function nodeTooOld(minimum, version = process.versions.node) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [wantedMajor = 0, wantedMinor = 0] = minimum.split('.').map(Number);
    if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor))
        return undefined;
    return {
        message: `This is Node ${version}; Node ${minimum} or newer is needed.`,
        fix: minimum === NODE_FOR_ACTIONS
            ? 'Use a runner that has Node 24: actions/runner 2.327.1 or newer, or on Forgejo and Gitea a job image with Node 24.'
            : 'Install a newer Node.',
    };
}

;// CONCATENATED MODULE: ../../packages/core/lib/main.js


/** The file beside the bundle that the runner calls for the post step, and that imports the bundle. */
const POST_FILE = 'post.js';
/**
 * Runs an action as a step of GitHub Actions or Forgejo. One bundle serves `main` and `post`, told apart by the file that was called:
 * a state that `main` saves would not be there when `main` is cancelled at its start, and the post step would do its work. Never throws.
 */
async function main(action) {
    const old = nodeTooOld(NODE_FOR_ACTIONS);
    if (old) {
        announce({ code: 'NODE_TOO_OLD', ...old });
        process.exitCode = 2;
        return;
    }
    // Whatever ends the process early must not look like success.
    process.exitCode = 1;
    const [{ githubHost }, { runAction, runPost }, { asSovereignError }] = await Promise.all([
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6568)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3467)),
        Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2502)),
    ]);
    try {
        const host = await githubHost();
        const isPost = external_node_path_.basename(process.argv[1] ?? '') === POST_FILE;
        return await endProcess(await (isPost ? runPost(action, host) : runAction(action, host)));
    }
    catch (thrown) {
        // There is no host to show it: the runner did not give the step what every step gets.
        const error = asSovereignError(thrown);
        announce(error);
        process.exitCode = error.exitCode;
    }
}
/** An error as GitHub's own command, where there is no host yet. */
function announce({ code, message, fix }) {
    const data = `${code}: ${message}\n\u2192 ${fix}`.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    process.stdout.write(`::error title=${code}::${data}\n`);
}
/**
 * Ends the process after a step. Everything that was printed is written first; work that an interrupted step left behind
 * is not waited for.
 */
async function endProcess({ exitCode, interrupted }) {
    process.exitCode = exitCode;
    if (!interrupted)
        return;
    await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write('', () => done()))));
    process.exit();
}


/***/ }),

/***/ 1580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O3: () => (/* binding */ metadataEndpoints),
/* harmony export */   cS: () => (/* binding */ IDENTITY_SOURCES),
/* harmony export */   pE: () => (/* binding */ isMetadataEndpoint),
/* harmony export */   pX: () => (/* binding */ LOCATION_SOURCES)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9506);

/** Where a job can take its identity from. */
const IDENTITY_SOURCES = ['oidc', 'token-file', 'instance-profile', 'ecs', 'eks'];
/** What a runner can show of where it is. */
const LOCATION_SOURCES = ['ec2', 'ecs', 'eks', 'web-identity'];
const linkLocal = (hostname) => ({ protocol: 'http:', hostname, port: 80 });
/**
 * The fixed addresses under which AWS serves credentials to what runs on it, the usual one first. Plain http on the link is
 * how AWS serves them; nothing else outside the sandbox is reached without TLS.
 * Source: EC2 user guide (IMDSv2), ECS developer guide (task IAM roles), EKS user guide (Pod Identity).
 */
const ADDRESSES = {
    'instance-profile': [linkLocal('169.254.169.254')],
    ecs: [linkLocal('169.254.170.2')],
    eks: [linkLocal('169.254.170.23'), linkLocal('[fd00:ec2::23]')],
};
const SANDBOX_PORT = { 'instance-profile': 'imds', ecs: 'ecs', eks: 'ecs' };
/** Where the credentials of a source are served; loopback ports in the sandbox. Empty where the sandbox has no port for it. */
function metadataEndpoints(source, { partition, ports }) {
    if (partition !== 'sandbox')
        return ADDRESSES[source];
    const port = ports[SANDBOX_PORT[source]];
    return port === undefined ? [] : [{ protocol: 'http:', hostname: '127.0.0.1', port }];
}
const LINK_LOCAL_ORIGINS = new Set(Object.values(ADDRESSES).flat().map(_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv));
/** Whether an endpoint is one of those fixed addresses, by scheme, address and port. */
const isMetadataEndpoint = (endpoint) => LINK_LOCAL_ORIGINS.has((0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(endpoint));


/***/ }),

/***/ 4979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8232);

/** The name that somebody probably meant: the one option that starts like it, else the closest, if it is close at all. */
function nearest(wrong, options) {
    const starting = wrong.length >= 3 ? options.filter((option) => option.startsWith(wrong)) : [];
    if (starting.length === 1)
        return starting[0];
    const scored = options
        .map((option) => ({ option, score: (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wrong.toLowerCase(), option.toLowerCase()) }))
        .sort((a, b) => a.score - b.score);
    const best = scored[0];
    return best && best.score <= Math.max(2, Math.floor(best.option.length / 3)) ? best.option : undefined;
}


/***/ }),

/***/ 9506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ regionOf),
/* harmony export */   IQ: () => (/* binding */ arnPartition),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   NV: () => (/* binding */ regionsOf),
/* harmony export */   Ob: () => (/* binding */ bucketEndpoint),
/* harmony export */   Ph: () => (/* binding */ allRegions),
/* harmony export */   SM: () => (/* binding */ registryEndpoints),
/* harmony export */   Xf: () => (/* binding */ serviceEndpoint),
/* harmony export */   YH: () => (/* binding */ dualStackEndpoint),
/* harmony export */   j6: () => (/* binding */ BUCKET),
/* harmony export */   u4: () => (/* binding */ ACCOUNT),
/* harmony export */   ww: () => (/* binding */ PARTITION_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf),
/* harmony export */   zl: () => (/* binding */ SANDBOX_SERVICES)
/* harmony export */ });
/* unused harmony exports partitionError, SANDBOX_REGION, findRegion, isBucketName, suggestedAudience */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(886);

const partitionError = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorTable */ .NN)({
    REGION_UNKNOWN: { exit: 'usage', about: 'A region is not in the partition table.' },
    PARTITION_UNKNOWN: { exit: 'usage', about: 'A partition is not in the partition table.' },
    ENDPOINT_UNKNOWN: { exit: 'usage', about: 'The partition table has no host for this service, region, account or bucket.' },
});
/** The loopback services that exist only in the sandbox partition, beside the AWS ones. */
const SANDBOX_SERVICES = [
    'oidc',
    'sts',
    'ecr',
    'registry',
    'kms',
    's3',
    'cloudtrail',
    'rekor',
    'tsa',
    'fulcio',
    'imds',
    'ecs',
];
/**
 * The regions that count as inside the EU, and the host names of each. Closed: what is not here does not exist.
 * London, Zurich and every `eu-*` look-alike are absent on purpose.
 * Source: AWS SDK partition data 3.1169.0; EU member states only.
 */
const PARTITIONS = {
    'aws-eusc': {
        suffix: 'amazonaws.eu',
        dualStackSuffix: 'api.amazonwebservices.eu',
        dualStackRegistrySuffix: 'on.amazonwebservices.eu',
        regions: { 'eusc-de-east-1': 'Brandenburg, Germany' },
    },
    aws: {
        suffix: 'amazonaws.com',
        dualStackSuffix: 'api.aws',
        dualStackRegistrySuffix: 'on.aws',
        regions: {
            'eu-central-1': 'Frankfurt, Germany',
            'eu-west-1': 'Ireland',
            'eu-west-3': 'Paris, France',
            'eu-north-1': 'Stockholm, Sweden',
            'eu-south-1': 'Milan, Italy',
            'eu-south-2': 'Spain',
        },
    },
};
const SANDBOX_REGION = 'sandbox-local-1';
const REGIONS = new Map([
    ...Object.entries(PARTITIONS).flatMap(([partition, entry]) => Object.entries(entry.regions).map(([name, place]) => [name, { name, partition, place }])),
    [SANDBOX_REGION, { name: SANDBOX_REGION, partition: 'sandbox', place: 'loopback of this machine' }],
]);
const PARTITION_NAMES = ['aws-eusc', 'aws', 'sandbox'];
/** The region names of a partition, in table order. */
function regionsOf(partition) {
    return [...REGIONS.values()].filter((region) => region.partition === partition).map((region) => region.name);
}
/** Every region of the table. */
function allRegions() {
    return [...REGIONS.values()];
}
/** Looks a region up by its exact, lower-case name. Returns undefined for anything that is not in the table. */
function findRegion(name) {
    return REGIONS.get(name);
}
/** As {@link findRegion}, but an unknown name throws `REGION_UNKNOWN`. */
function regionOf(name) {
    const region = REGIONS.get(name);
    if (region)
        return region;
    const lower = REGIONS.get(name.toLowerCase());
    throw partitionError('REGION_UNKNOWN', `Region "${name}" is not in the partition table.`, lower
        ? `Region names are lower case: write "${lower.name}".`
        : `Use one of ${[...REGIONS.keys()].join(', ')}. Regions outside the EU cannot be part of a boundary.`);
}
/** `https://host` or `http://127.0.0.1:4566`; the default port of the scheme is left out. */
function originOf({ protocol, hostname, port }) {
    const usual = protocol === 'https:' ? 443 : 80;
    return `${protocol}//${hostname}${port === usual ? '' : `:${port}`}`;
}
/** An AWS account id. */
const ACCOUNT = /^\d{12}$/;
/** S3 bucket names without dots: a dotted one breaks the wildcard certificate of the virtual host. */
const BUCKET = /^[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9]$/;
const isAccountId = (text) => ACCOUNT.test(text);
const isBucketName = (text) => BUCKET.test(text);
const https = (hostname) => ({ protocol: 'https:', hostname, port: 443 });
function loopback(service, ports) {
    // The sandbox has no DynamoDB.
    const port = service === 'dynamodb' ? undefined : ports[service];
    if (port === undefined || !Number.isInteger(port) || port < 1 || port > 65535) {
        throw partitionError('ENDPOINT_UNKNOWN', `The sandbox has no port for ${service}.`, `Name its port under "sandbox" in the boundary.`);
    }
    return { protocol: 'http:', hostname: '127.0.0.1', port };
}
const known = (region) => {
    const found = regionOf(region);
    return [found, found.partition === 'sandbox' ? undefined : PARTITIONS[found.partition]];
};
/**
 * The endpoint of an AWS service in a region of the table.
 * @throws REGION_UNKNOWN, ENDPOINT_UNKNOWN
 */
function serviceEndpoint(service, region, ports = {}) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return loopback(service, ports);
    return https(`${service === 'ecr' ? 'api.ecr' : service}.${name}.${entry.suffix}`);
}
/** The dual-stack names of the same service, which AWS answers with for some services. */
function dualStackEndpoint(service, region) {
    const [{ name }, entry] = known(region);
    if (!entry)
        return undefined;
    if (service === 's3')
        return https(`s3.dualstack.${name}.${entry.suffix}`);
    return https(`${service}.${name}.${entry.dualStackSuffix}`);
}
/** The virtual host of a bucket; in the sandbox the S3 endpoint itself, which is addressed by path. */
function bucketEndpoint(bucket, region, ports = {}) {
    if (!isBucketName(bucket)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${bucket}" is not a bucket name without dots.`, 'Use 3 to 63 lower-case letters, digits and hyphens.');
    }
    const [{ name }, entry] = known(region);
    return entry ? https(`${bucket}.s3.${name}.${entry.suffix}`) : loopback('s3', ports);
}
/** The hosts under which an account's ECR registry answers, the usual one first. */
function registryEndpoints(account, region, ports = {}) {
    if (!isAccountId(account)) {
        throw partitionError('ENDPOINT_UNKNOWN', `"${account}" is not an AWS account id.`, 'Write its 12 digits, in quotes.');
    }
    const [{ name }, entry] = known(region);
    if (!entry)
        return [loopback('registry', ports)];
    return [https(`${account}.dkr.ecr.${name}.${entry.suffix}`), https(`${account}.dkr-ecr.${name}.${entry.dualStackRegistrySuffix}`)];
}
/** The prefix of every ARN in a partition. The sandbox answers with ARNs of `aws-eusc` shape. */
function arnPartition(partition) {
    return partition === 'sandbox' ? 'aws-eusc' : partition;
}
/** The audience to propose for a partition: one that no other partition shares. */
function suggestedAudience(region) {
    const [{ name }, entry] = known(region);
    return entry ? `sts.${name}.${entry.suffix}` : `sts.${SANDBOX_REGION}`;
}


/***/ }),

/***/ 3537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   toSummary: () => (/* binding */ toSummary)
/* harmony export */ });
/* unused harmony export text */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9408);

/** GitHub takes 1 MiB of summary a step; what is left over is counted in one line. */
const MAX_BYTES = 900_000;
/** The job summary in Markdown: a verdict line, the action's own part, then the findings, worst first. */
function toSummary(report) {
    const { title, findings, failing, summary } = report;
    const verdict = failing.length > 0
        ? `\u274c **Broken**: ${count(failing.length, 'finding')} to act on.`
        : `\u2705 **Holds**${findings.length > 0 ? `, with ${count(findings.length, 'note')}.` : '.'}`;
    const head = `## ${text(title)}\n\n${verdict}\n`;
    const parts = [head, summary ? `\n${summary.trim()}\n` : '', baselinePart(report), ...table(findings, new Set(failing))];
    return parts.join('');
}
function* table(findings, failing) {
    if (findings.length === 0)
        return;
    yield '\n| | Rule | Where | What | What to do |\n|---|---|---|---|---|\n';
    let bytes = 0;
    for (const [index, finding] of findings.entries()) {
        const row = `| ${mark(finding, failing.has(finding))} | \`${code(finding.rule)}\` | ${where(finding)} | ${text(finding.message)} | ${exceptionOr(finding)} |\n`;
        bytes += Buffer.byteLength(row);
        if (bytes > MAX_BYTES) {
            yield `\n\u2026 and ${count(findings.length - index, 'finding')} more, in the SARIF file and in the step's record.\n`;
            return;
        }
        yield row;
    }
}
/** Names of what a baseline holds in vain, up to this many. */
const MAX_GONE = 100;
function baselinePart({ findings, gone }) {
    if (!gone)
        return '';
    const known = `${count(findings.filter(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE).length, 'finding')} of the baseline still found`;
    if (gone.length === 0)
        return `\n${known}.\n`;
    const lines = gone
        .slice(0, MAX_GONE)
        .map(({ rule, file, resource }) => `- \`${code(rule)}\` ${[file, resource].flatMap((part) => (part ? [`\`${code(part)}\``] : [])).join(' ')}`);
    const more = gone.length > MAX_GONE ? `\n- \u2026 and ${gone.length - MAX_GONE} more` : '';
    return `\n${known}, ${gone.length} not as they were; write the baseline anew without them:\n\n${lines.join('\n')}${more}\n`;
}
const mark = (finding, fails) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnown */ .qE)(finding)
    ? '\u23f8 known'
    : finding.exception
        ? '\u23f8 excepted'
        : finding.verdict === 'unknown'
            ? fails
                ? '\u2753 unknown'
                : '\u2753 unknown, allowed'
            : fails
                ? '\u274c broken'
                : finding.severity === 'warning'
                    ? '\u26a0\ufe0f warning'
                    : '\u2139\ufe0f note';
const where = ({ place, resource }) => [place ? `\`${code(`${place.file}${place.line ? `:${place.line}` : ''}`)}\`` : '', resource ? `\`${code(resource)}\`` : '']
    .filter(Boolean)
    .join(' ') || '\u2013';
const exceptionOr = ({ exception, fix }) => exception ? text(`Accepted until ${exception.expires} by ${exception.approver}: ${exception.reason}`) : text(fix);
const count = (n, noun) => `${n} ${noun}${n === 1 ? '' : 's'}`;
/** Untrusted text in a Markdown table cell: no markup, no links, no line breaks. */
const text = (value) => value
    .replace(/[\r\n]+/g, ' ')
    .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character])
    .replace(/[\\`*_{}[\]()#+!|~@-]/g, '\\$&')
    .replace(/:\/\//g, ':\u200b//');
/** Untrusted text inside a code span of a table cell. */
const code = (value) => value.replace(/[\r\n`]+/g, ' ').replace(/\|/g, '\\|');


/***/ }),

/***/ 3467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction),
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: ../../packages/core/lib/errors.js
var errors = __nccwpck_require__(886);
// EXTERNAL MODULE: ../../packages/core/lib/finding.js
var finding = __nccwpck_require__(9408);
// EXTERNAL MODULE: ../../packages/core/lib/hash.js
var hash = __nccwpck_require__(2673);
;// CONCATENATED MODULE: ../../packages/core/lib/baseline.js



const baselineError = (0,errors/* errorTable */.NN)({
    BASELINE_INVALID: { exit: 'usage', about: 'The file that was named as baseline is none of this step, or holds nothing.' },
    BASELINE_NOT_APPROVED: { exit: 'policy', about: 'The boundary does not approve the baseline, or approves another text of it.' },
});
const TYPE = 'sovereign-actions/baseline';
const MAX_BYTES = 64 * 1024 * 1024;
/** Whether findings of this shape may be known. What is unknown today may be anything tomorrow, so only an exception by name covers it. */
const canBeKnown = ({ verdict }) => verdict === 'broken';
/**
 * The exception that a baseline is to a finding: the same rule, resource and message, and not worse than it was. The message,
 * since a bucket that the boundary does not declare must not become another such bucket. Pure.
 */
function knownBy(baseline, found) {
    const known = canBeKnown(found) ? baseline?.known.get(found.fingerprint) : undefined;
    const same = known?.rule === found.rule &&
        known.resource === found.resource &&
        known.message === found.message &&
        finding/* SEVERITY_ORDER */.B[found.severity] >= finding/* SEVERITY_ORDER */.B[known.severity];
    return same ? baseline?.approval : undefined;
}
/** What a baseline holds in vain: a judged run did not find it, or not as it was. Pure. */
function goneFrom({ known }, findings) {
    const found = new Set(findings.filter(finding/* isKnown */.qE).map(({ fingerprint }) => fingerprint));
    return [...known.values()].filter(({ fingerprint }) => !found.has(fingerprint));
}
/**
 * What to write as the next baseline of a judged run: everything broken that the boundary does not except by name, or, where a
 * baseline was given, what of it is still found.
 */
function findingsToKnow(findings, baseline) {
    return findings.filter((found) => canBeKnown(found) && (baseline ? (0,finding/* isKnown */.qE)(found) : !found.exception));
}
/** The text of a baseline: one finding a line, in an order of its own, so that a change of it reads as a list. Pure. */
function baselineText(step, findings) {
    const lines = findings
        .map(({ fingerprint, rule, severity, resource, place, message }) => JSON.stringify({ rule, file: place?.file, resource, severity, message, fingerprint }))
        .sort();
    return `{\n"schemaVersion": 1,\n"type": "${TYPE}",\n"step": ${JSON.stringify(step)},\n"findings": [\n${lines.join(',\n')}\n]\n}\n`;
}
/**
 * Reads the baseline of a step. It counts only where the boundary approves its very bytes, so that whoever can change the file
 * alone can let nothing pass.
 * @throws BASELINE_INVALID, BASELINE_NOT_APPROVED, FILE_MISSING, FILE_UNREADABLE, FILE_TOO_LARGE
 */
async function readBaseline(files, file, step, boundary) {
    const bytes = await files.read(file, MAX_BYTES);
    const sha256 = (0,hash/* sha256Hex */.f)(bytes);
    const known = new Map(parse(bytes, file, step).map((entry) => [entry.fingerprint, entry]));
    const approval = boundary.baselines.find((entry) => entry.step === step && entry.sha256 === sha256);
    if (!approval) {
        throw baselineError('BASELINE_NOT_APPROVED', `${boundary.source} does not approve ${file} (SHA-256 ${sha256}) as a baseline of ${step}.`, 'Look at what the file would let pass, and add this SHA-256 under "baselines" in sovereign.yaml with reason, approver and expires.');
    }
    const { reason, approver, expires } = approval;
    return { sha256, size: bytes.length, known, approval: { reason, approver, expires, baseline: sha256 } };
}
function parse(bytes, file, step) {
    const invalid = (why) => baselineError('BASELINE_INVALID', `${file} ${why}.`, `Have ${step} write one with the input "write-baseline", or leave the input "baseline" out.`);
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (error) {
        throw invalid(bytes.length === 0 ? 'is empty' : `is not JSON: ${error instanceof Error ? error.message.slice(0, 120) : ''}`);
    }
    const document = (typeof value === 'object' && value !== null ? value : {});
    if (document.type !== TYPE)
        throw invalid('is not a baseline');
    if (document.schemaVersion !== 1)
        throw invalid('is a baseline of another version');
    if (document.step !== step)
        throw invalid(`is a baseline of ${JSON.stringify(document.step)?.slice(0, 60)}, not of ${step}`);
    const entries = document.findings;
    if (!Array.isArray(entries) || entries.length === 0)
        throw invalid('holds no findings');
    const wrong = entries.findIndex((entry) => !isKnownFinding(entry));
    if (wrong >= 0)
        throw invalid(`has a mistake in entry ${wrong + 1} of "findings"`);
    if (new Set(entries.map(({ fingerprint }) => fingerprint)).size < entries.length)
        throw invalid('has two entries with one fingerprint');
    return entries;
}
function isKnownFinding(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { rule, severity, resource, file, message, fingerprint, ...others } = value;
    return (typeof rule === 'string' &&
        typeof severity === 'string' &&
        Object.hasOwn(finding/* SEVERITY_ORDER */.B, severity) &&
        (resource === undefined || typeof resource === 'string') &&
        (file === undefined || typeof file === 'string') &&
        typeof message === 'string' &&
        typeof fingerprint === 'string' &&
        /^[0-9a-f]{64}$/.test(fingerprint) &&
        Object.keys(others).length === 0);
}

// EXTERNAL MODULE: ../../packages/core/lib/boundary/boundary.js
var boundary_boundary = __nccwpck_require__(6948);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ../../packages/core/lib/json.js
var json = __nccwpck_require__(6403);
// EXTERNAL MODULE: ../../packages/core/lib/nearest.js
var nearest = __nccwpck_require__(4979);
;// CONCATENATED MODULE: ../../packages/core/lib/declared.js



/**
 * Parses what a team declares, in YAML or JSON, and holds it against a schema.
 * @param ifEmpty what to do about an empty file
 * @param error makes the error of a file that has these mistakes, one line each: `file:line:column  path  message`
 * @returns the value, and how to report what the schema cannot see
 */
async function declared_parseDeclared(text, source, schema, { ifEmpty, error: errorOf }) {
    const [{ parseDocument, LineCounter, isNode, isMap, isScalar }, v] = await Promise.all([
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3483, 19)),
        Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 458)),
    ]);
    const lineCounter = new LineCounter();
    const document = parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2' });
    const at = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return `${source}:${line || 1}:${col || 1}`;
    };
    const invalid = (details) => errorOf(`${source} has ${details.length === 1 ? 'a mistake' : `${details.length} mistakes`}.`, details);
    const syntax = [...document.errors, ...document.warnings];
    if (syntax.length > 0)
        throw invalid(syntax.map((error) => `${at(error.pos[0])}  ${firstLine(error.message)}`));
    if (document.contents === null)
        throw invalid([`${source}:1:1  the file is empty: ${ifEmpty}`]);
    let value;
    try {
        value = document.toJS({ maxAliasCount: 20 });
    }
    catch (error) {
        throw invalid([`${source}:1:1  ${firstLine((0,errors/* messageOf */.bD)(error))}`]);
    }
    /** The offset of the key at a path where there is one, else of the nearest enclosing node. */
    const offsetOf = (keys) => {
        for (let length = keys.length; length > 0; length -= 1) {
            const parent = length === 1 ? document.contents : document.getIn(keys.slice(0, length - 1), true);
            const last = keys[length - 1];
            if (isMap(parent)) {
                const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
                if (pair && isNode(pair.key) && pair.key.range)
                    return pair.key.range[0];
            }
            const node = document.getIn(keys.slice(0, length), true);
            if (isNode(node) && node.range)
                return node.range[0];
        }
        return document.contents?.range?.[0] ?? 0;
    };
    const line = ({ path: keys, message }) => `${at(offsetOf(keys))}  ${keys.length > 0 ? `${pathText(keys)}: ` : ''}${message}`;
    const parsed = v.safeParse(schema, value);
    if (!parsed.success) {
        const issuesOf = (variant, input) => v.safeParse(variant, input).issues ?? [];
        const issues = parsed.issues.flatMap((issue) => mistakesOf(issue, [], (keys) => variantsAt(schema, keys), issuesOf));
        throw invalid([...new Set(issues.sort((a, b) => offsetOf(a.path) - offsetOf(b.path)).map(line))]);
    }
    return { value: parsed.output, invalid: (mistakes) => invalid(mistakes.map(line)) };
}
/**
 * Turns validation issues into mistakes with paths and, for a wrong name, the nearest valid one.
 * @param variantsAt the schemas that a value at a path may follow
 * @param issuesOf what one schema alone finds in a value
 */
function mistakesOf(issue, base, variantsAt, issuesOf) {
    const { type, expected, received, message, path: steps = [], issues, input } = issue;
    const keys = [...base, ...steps.map(({ key }) => key)];
    if (type === 'union' && issues) {
        const meant = variantOf(input, variantsAt(keys));
        return meant ? issuesOf(meant, input).flatMap((inner) => mistakesOf(inner, keys, variantsAt, issuesOf)) : [{ path: keys, message }];
    }
    if (type === 'strict_object' && expected === 'never') {
        const last = String(keys.at(-1));
        const known = variantsAt(keys.slice(0, -1)).flatMap(({ entries = {} }) => Object.keys(entries));
        return [{ path: keys, message: known.includes(last) ? 'does not go with the other keys' : `unknown key${hint(last, known)}` }];
    }
    if (type === 'strict_object' && expected !== 'Object')
        return [{ path: keys, message: 'is missing' }];
    if (type === 'picklist') {
        const options = (expected ?? '').match(/"((?:[^"\\]|\\.)*)"/g)?.map((quoted) => quoted.slice(1, -1)) ?? [];
        return [{ path: keys, message: `${message}: ${received} is not${typeof input === 'string' ? hint(input, options) : ''}` }];
    }
    return [
        { path: keys, message: message.startsWith('Invalid type') ? `must be ${typeName(expected)}, not ${typeName(received)}` : message },
    ];
}
/** The variant that somebody meant: the one that knows the most of the keys that stand there; undefined when none knows any. */
function variantOf(input, variants) {
    const given = (0,json/* isObject */.Gv)(input) ? Object.keys(input) : [];
    const known = ({ entries = {} }) => given.filter((key) => Object.hasOwn(entries, key)).length;
    const most = Math.max(0, ...variants.map(known));
    return most === 0 ? undefined : variants.find((variant) => known(variant) === most);
}
/** The schemas that a value at a path may follow. */
function variantsAt(node, keys) {
    const { wrapped, options, item, value, entries } = node;
    if (wrapped)
        return variantsAt(wrapped, keys);
    if (options)
        return options.flatMap((option) => (typeof option === 'object' && option !== null ? variantsAt(option, keys) : []));
    const [first, ...deeper] = keys;
    if (first === undefined)
        return [node];
    const inner = entries ? (Object.hasOwn(entries, first) ? entries[first] : undefined) : (item ?? value);
    return inner ? variantsAt(inner, deeper) : [];
}
const hint = (wrong, options) => {
    const best = (0,nearest/* nearest */.p)(wrong, options);
    return best ? `; did you mean "${best}"?` : '';
};
const TYPE_NAMES = {
    Object: 'a mapping',
    Array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty',
    undefined: 'missing',
};
const typeName = (name) => TYPE_NAMES[name ?? ''] ?? String(name);
const pathText = (keys) => keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index ? `.${key}` : key)).join('');
const firstLine = (text) => text.split('\n')[0];

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/load.js






const BOUNDARY_FILE = 'sovereign.yaml';
const load_MAX_BYTES = 1024 * 1024;
/**
 * Parses the text of a boundary file.
 * @throws BOUNDARY_INVALID with one line per mistake, `file:line:column  path  message`
 */
async function parseBoundary(text, source, folder) {
    const { boundarySchema } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1105));
    const { value, invalid } = await declared_parseDeclared(text, source, boundarySchema, {
        ifEmpty: 'write "version: 1" and a preset, or run "sovereign init"',
        error: invalidBoundary,
    });
    const resolved = (0,boundary_boundary/* resolveBoundary */.n7)(value, { source, folder, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') });
    if ('mistakes' in resolved)
        throw invalid(resolved.mistakes);
    return resolved.boundary;
}
/**
 * Parses a file that holds what `signing.policy` holds, in YAML or JSON.
 * @throws BOUNDARY_INVALID as parseBoundary
 */
async function parseSigningPolicy(text, source) {
    const { signingPolicy } = await Promise.all(/* import() | boundary */[__nccwpck_require__.e(240), __nccwpck_require__.e(981)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4103));
    return (await parseDeclared(text, source, signingPolicy, {
        ifEmpty: 'write what "signing.policy" of a boundary would hold',
        error: invalidBoundary,
    })).value;
}
const invalidBoundary = (message, details) => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', message, 'Correct each place that is listed; the schema is packages/core/boundary.schema.json.', {
    details,
});
/** Reads and parses a boundary file. @throws BOUNDARY_UNREADABLE, BOUNDARY_INVALID */
async function readBoundary(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        // A pipe that nobody writes to, or a device, would never end.
        if (!stats.isFile())
            throw new Error(`it is ${stats.isDirectory() ? 'a folder' : 'a pipe, socket or device'}, not a file.`);
        if (stats.size > load_MAX_BYTES)
            throw new Error(`it has ${stats.size} bytes, the limit is ${load_MAX_BYTES}.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_UNREADABLE', `Cannot read the boundary ${file}: ${(0,errors/* messageOf */.bD)(error)}`, 'Check the path and that the job may read it; "sovereign init" writes a new one.', { cause: error });
    }
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', `${file} is not UTF-8 text.`, 'Save the file as UTF-8.', { cause: error });
    }
    return parseBoundary(text, file, external_node_path_.dirname(external_node_path_.resolve(file)));
}
/**
 * Finds the boundary of a step: the file that is named, else the preset, else `sovereign.yaml` in the workspace.
 * Undefined when there is none of them.
 */
async function findBoundary(options) {
    const { boundary, preset, workspace } = options;
    if (boundary && preset)
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_INVALID', 'Both a boundary file and a preset are given.', 'Give one: the file names its preset itself.');
    if (boundary)
        return readBoundary(external_node_path_.resolve(workspace, boundary));
    const usual = external_node_path_.join(workspace, BOUNDARY_FILE);
    const declared = await (0,promises_.stat)(usual).then(() => true, (error) => (0,errors/* errnoOf */.UQ)(error) !== 'ENOENT');
    if (declared && preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_WIDENED', `The preset "${preset}" would stand in for ${BOUNDARY_FILE}, which this workspace has.`, 'Leave the preset out. The file declares the boundary, and an input can narrow it, never widen it.');
    }
    if (preset)
        return (0,boundary_boundary/* presetBoundary */.ig)(preset, workspace);
    return declared ? readBoundary(usual) : undefined;
}
/** The error for a step that needs a boundary and found none. */
const boundaryMissing = () => (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `There is no boundary: no ${BOUNDARY_FILE} in the workspace and none is named.`, 'Run "sovereign init" to write one, or name it with the input "boundary". Steps that only read also take --preset eusc or --preset eu.');

;// CONCATENATED MODULE: ../../packages/core/lib/boundary/none.js

/**
 * What a step that needs nothing works with where nothing is declared: no region, so no host at all can be reached,
 * and the strict defaults for everything else.
 */
function noBoundary(folder) {
    return Object.freeze({ ...(0,boundary_boundary/* presetBoundary */.ig)('eusc', folder), source: 'none', sha256: '', regions: Object.freeze([]) });
}

// EXTERNAL MODULE: ../../packages/core/lib/contract.js
var contract = __nccwpck_require__(7951);
// EXTERNAL MODULE: ../../packages/core/lib/files.js
var lib_files = __nccwpck_require__(9270);
// EXTERNAL MODULE: ../../packages/core/lib/hosts/errors.js
var hosts_errors = __nccwpck_require__(3850);
// EXTERNAL MODULE: ../../packages/core/lib/interruption.js
var lib_interruption = __nccwpck_require__(2502);
;// CONCATENATED MODULE: ../../packages/core/lib/judge.js



/** The UTC day of an instant (milliseconds since the epoch), as `YYYY-MM-DD`. */
const utcDay = (now) => new Date(now).toISOString().slice(0, 10);
/** An exception counts up to and including its expiry day, UTC. */
const isExpired = (expires, now) => expires < utcDay(now);
/** @throws EXCEPTION_EXPIRED naming every exception and baseline of the boundary that is past its day, whether or not it would match anything */
function refuseExpiredExceptions(boundary, now) {
    const expired = [
        ...boundary.exceptions.map(({ rule, resource, ...approval }) => ({ what: `${rule} on ${resource}`, ...approval })),
        ...boundary.baselines.map(({ step, sha256, ...approval }) => ({ what: `baseline ${sha256.slice(0, 12)} of ${step}`, ...approval })),
    ].filter(({ expires }) => isExpired(expires, now));
    if (expired.length === 0)
        return;
    throw (0,boundary_boundary/* boundaryError */.Jt)('EXCEPTION_EXPIRED', `${boundary.source} has ${expired.length === 1 ? 'an expired exception' : `${expired.length} expired exceptions`}.`, 'Correct what it excused and remove it, or have it approved again with a new date.', {
        details: expired.map(({ what, expires, approver, reason }) => `${what}: expired ${expires}, approved by ${approver} (${reason})`),
    });
}
/**
 * Decides which findings fail a step. Pure.
 *
 * A finding of severity `error` fails, and so does every finding whose verdict is `unknown` unless the boundary says
 * `unknown: warn`; a matching exception lets either pass, a baseline only what is broken. The severity of an unknown finding is raised or lowered to
 * what it does, so that every report shows what failed as an error.
 * @param now milliseconds since the epoch
 * @throws EXCEPTION_EXPIRED
 */
function judge(findings, boundary, now, baseline) {
    refuseExpiredExceptions(boundary, now);
    const judged = (0,finding/* sortFindings */.Tc)((0,finding/* distinct */.dM)(findings).map((found) => {
        const exception = exceptionFor(found, boundary.exceptions) ?? knownBy(baseline, found);
        const severity = found.verdict !== 'unknown' ? found.severity : boundary.unknown === 'fail' ? 'error' : lowered(found.severity);
        const { exception: _given, ...own } = found;
        return { ...own, severity, ...(exception && { exception }) };
    }));
    return { findings: judged, failing: judged.filter(({ severity, exception }) => severity === 'error' && !exception) };
}
const lowered = (severity) => (severity === 'error' ? 'warning' : severity);
function exceptionFor(found, exceptions) {
    const match = exceptions.find(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''));
    return match && { reason: match.reason, approver: match.approver, expires: match.expires };
}
/**
 * Whether the exception of a finding is one that a boundary gives it, by name or with a baseline, and that had not ended. Pure.
 * @param step that let it pass
 * @param at when it did, milliseconds since the epoch
 */
function isGranted(found, { exceptions, baselines }, step, at) {
    const { exception } = found;
    if (exception === undefined || isExpired(exception.expires, at))
        return false;
    const { baseline, reason, approver, expires } = exception;
    const granted = baseline === undefined
        ? exceptions.filter(({ rule, resource }) => rule === found.rule && matchesPattern(resource, found.resource ?? ''))
        : baselines.filter((each) => each.step === step && each.sha256 === baseline && found.verdict === 'broken');
    return granted.some((each) => each.reason === reason && each.approver === approver && each.expires === expires);
}
/** Whether text matches a pattern in which `*` stands for any run of characters and nothing else is special. Linear: no regular expression. */
function matchesPattern(pattern, text) {
    const parts = pattern.split('*');
    const first = parts[0];
    if (parts.length === 1)
        return text === first;
    const last = parts.at(-1);
    if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
        return false;
    let from = first.length;
    const end = text.length - last.length;
    for (const part of parts.slice(1, -1)) {
        const at = text.indexOf(part, from);
        if (at < 0 || at + part.length > end)
            return false;
        from = at + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ../../packages/core/lib/ledger/record.js


const ledgerError = (0,errors/* errorTable */.NN)({
    LEDGER_MISSING: { exit: 'usage', about: 'The folder that was named as ledger does not exist or is not one.' },
    SECRET_IN_LEDGER: { exit: 'failure', about: 'A secret was about to be written to the ledger; it was not, and the step failed.' },
});
const RECORD_TYPE = 'sovereign-actions/record';
const RECORD_VERSION = 1;
/** `20261123T120000000Z-sbom-generate-1a2b3c4d`, from milliseconds since the epoch and 8 hex digits. */
function recordId(startedAt, action, suffix) {
    return `${new Date(startedAt).toISOString().replaceAll(/[-:.]/g, '')}-${action}-${suffix}`;
}
const RECORD_NAME = /^\d{8}T\d{9}Z-[a-z][a-z0-9-]*-[0-9a-f]{8}\.json$/;
const recordedBoundary = ({ source, sha256, partition, regions }) => ({
    source: external_node_path_.basename(source),
    sha256,
    partition,
    regions,
});
/** The bytes of a record: keys in the order of {@link LedgerRecord}, two spaces, a newline at the end. */
function formatRecord(record) {
    const sorted = (values) => Object.fromEntries(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
    const { schemaVersion, type, id, action, version, status, startedAt, finishedAt, job, boundary, inputs, took, made, outputs } = record;
    const { checks, findings, facts, connections, error } = record;
    const ordered = {
        schemaVersion,
        type,
        id,
        action,
        version,
        status,
        startedAt,
        ...(finishedAt === undefined ? {} : { finishedAt }),
        job,
        boundary,
        inputs: sorted(inputs),
        took,
        made,
        outputs: sorted(outputs),
        checks,
        findings,
        facts: sorted(facts),
        connections,
        ...(error === undefined ? {} : { error }),
    };
    return `${JSON.stringify(ordered, null, 2)}\n`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ../../packages/core/lib/ledger/write.js







const PIECE_BYTES = 1024 * 1024;
/**
 * Adds a record to a ledger, with status `started`. Records and files appear whole or not at all, under names that no other
 * step can take, so steps at once lose nothing and a killed one leaves a readable ledger.
 * @throws FILE_UNWRITABLE, SECRET_IN_LEDGER
 */
async function openRecord(options) {
    const { folder, files, secrets, now, action } = options;
    const records = external_node_path_.join(folder, 'records');
    const store = external_node_path_.join(folder, 'files', 'sha256');
    const startedAt = now();
    const took = [];
    const made = [];
    const checks = [];
    const facts = {};
    let open = true;
    const record = (id, end) => ({
        schemaVersion: RECORD_VERSION,
        type: RECORD_TYPE,
        id,
        action,
        version: options.version,
        status: end?.status ?? 'started',
        startedAt: new Date(startedAt).toISOString(),
        ...(end && { finishedAt: new Date(Math.max(startedAt, now())).toISOString() }),
        job: options.job,
        boundary: options.boundary ? recordedBoundary(options.boundary) : null,
        inputs: options.inputs,
        took,
        made,
        outputs: end?.outputs ?? {},
        checks,
        findings: end?.findings ?? [],
        facts,
        connections: end?.connections ?? [],
        ...(end?.error && { error: end.error }),
    });
    (0,lib_files/* makeFolder */.fc)(records);
    (0,lib_files/* makeFolder */.fc)(store);
    const first = secrets.scrubDeep(record(''));
    if (first.found)
        throw secretFound("the step's inputs or job facts", 'Pass secrets only by the inputs and variables that are made for them.');
    const id = await reserve(records, (suffix) => {
        const name = recordId(startedAt, action, suffix);
        return { name, text: formatRecord({ ...first.value, id: name }) };
    });
    const writable = () => {
        if (!open)
            throw new TypeError(`the record ${id} is finished`);
    };
    const note = (list, material) => {
        writable();
        list.push(material);
        return material;
    };
    const keepPieces = async (name, pieces, mediaType) => {
        writable();
        const scanHits = secrets.scanner();
        const hash = (0,external_node_crypto_.createHash)('sha256');
        let size = 0;
        const temporary = external_node_path_.join(store, temporaryName());
        try {
            const handle = await promises_.open(temporary, 'wx', 0o444).catch((error) => {
                throw (0,lib_files/* writeFailure */.EU)(folder, error);
            });
            try {
                for await (const piece of pieces) {
                    if (scanHits(piece))
                        throw secretFound(`"${name}"`, 'Nothing that holds a secret can be evidence: keep the secret out of this file.');
                    hash.update(piece);
                    size += piece.length;
                    await handle.writeFile(piece).catch((error) => {
                        throw (0,lib_files/* writeFailure */.EU)(folder, error);
                    });
                }
                await handle.sync();
            }
            finally {
                await handle.close();
            }
            const sha256 = hash.digest('hex');
            await promises_.rename(temporary, external_node_path_.join(store, sha256));
            return note(made, { name, sha256, size, mediaType, kept: true });
        }
        catch (error) {
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(folder, error);
        }
    };
    return {
        id,
        folder,
        checks,
        took: (material) => void note(took, material),
        made: (material) => void note(made, material),
        keep: (name, bytes, mediaType) => keepPieces(name, [bytes], mediaType),
        keepFile: async (name, file, mediaType) => {
            const kind = await files.kind(file);
            if (kind !== 'file') {
                throw (0,lib_files/* fileError */.zS)('FILE_MISSING', kind ? `${file} is not a file.` : `There is no ${file}.`, 'Check the path; it starts at the workspace.');
            }
            return keepPieces(name, readPieces(files.resolve(file), file), mediaType);
        },
        check: (name, verdict, detail) => {
            writable();
            checks.push({ name, verdict, detail });
        },
        fact: (name, value) => {
            writable();
            facts[name] = value;
        },
        finish: async (end) => {
            writable();
            open = false;
            const scrubbed = secrets.scrubDeep(record(id, end));
            const leak = secretFound('the record of this step', 'It was replaced by "***" there. Find the value that carries it: an output, a fact, a check or a finding.');
            const final = scrubbed.found
                ? { ...scrubbed.value, status: 'failed', error: { code: leak.code, message: leak.message, fix: leak.fix } }
                : scrubbed.value;
            await replace(records, id, formatRecord(final));
            if (scrubbed.found)
                throw leak;
        },
    };
}
const secretFound = (where, fix) => ledgerError('SECRET_IN_LEDGER', `A secret of this job is in ${where}.`, fix);
async function* readPieces(full, shown) {
    try {
        for await (const piece of (0,external_node_fs_.createReadStream)(full, { highWaterMark: PIECE_BYTES }))
            yield piece;
    }
    catch (error) {
        throw (0,lib_files/* readFailure */.f1)(shown, error);
    }
}
/** Names of files that are not whole yet. A killed step can leave one; nobody reads them. */
const temporaryName = () => `.${(0,external_node_crypto_.randomBytes)(16).toString('hex')}.tmp`;
const TEMPORARY_NAME = /^\.[0-9A-Za-z-]+\.tmp$/;
/** Writes a first record under a name that is new, whoever else writes at the same moment. Returns its id. */
async function reserve(records, make) {
    for (;;) {
        const { name, text } = make((0,external_node_crypto_.randomBytes)(4).toString('hex'));
        const temporary = external_node_path_.join(records, `.${name}.tmp`);
        const final = external_node_path_.join(records, `${name}.json`);
        try {
            // Whoever holds the temporary name holds the final one, as long as the final one is looked for after.
            await writeSynced(temporary, text);
            if (await exists(final)) {
                await promises_.rm(temporary);
                continue;
            }
            await promises_.rename(temporary, final);
            return name;
        }
        catch (error) {
            if ((0,errors/* errnoOf */.UQ)(error) === 'EEXIST')
                continue;
            await promises_.rm(temporary, { force: true }).catch(() => undefined);
            throw (0,lib_files/* writeFailure */.EU)(final, error);
        }
    }
}
async function replace(records, id, text) {
    const temporary = external_node_path_.join(records, temporaryName());
    const final = external_node_path_.join(records, `${id}.json`);
    try {
        await writeSynced(temporary, text);
        await promises_.rename(temporary, final);
    }
    catch (error) {
        await promises_.rm(temporary, { force: true }).catch(() => undefined);
        throw (0,lib_files/* writeFailure */.EU)(final, error);
    }
}
async function writeSynced(file, text) {
    const handle = await promises_.open(file, 'wx', 0o644);
    try {
        await handle.writeFile(text);
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
async function exists(file) {
    try {
        await promises_.lstat(file);
        return true;
    }
    catch (error) {
        if ((0,errors/* errnoOf */.UQ)(error) === 'ENOENT')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ../../packages/core/lib/network.js
/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
function lazyNetwork({ boundary, host, now }) {
    const env = host.environment;
    let open;
    const egress = once(async () => {
        const { createEgress } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5669));
        open = createEgress({ boundary, env, now });
        return open;
    });
    const aws = once(async () => {
        const { createAwsCalls } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 5402));
        return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
    });
    const registryCredentials = once(async () => {
        const { createRegistryCredentials } = await __nccwpck_require__.e(/* import() */ 961).then(__nccwpck_require__.bind(__nccwpck_require__, 6961));
        return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
    });
    const tools = once(async () => {
        const { createTools } = await __nccwpck_require__.e(/* import() */ 939).then(__nccwpck_require__.bind(__nccwpck_require__, 939));
        return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
    });
    const guarded = async (url, init) => (await egress()).fetch(url, init);
    const calls = { call: async (...call) => (await aws()).call(...call) };
    const credentials = async (...call) => (await registryCredentials())(...call);
    const programs = {
        find: async (name) => (await tools()).find(name),
        run: async (...call) => (await tools()).run(...call),
    };
    return {
        fetch: guarded,
        aws: calls,
        registryCredentials: credentials,
        tools: programs,
        // What goes wrong here goes wrong again where the client is needed.
        load: (service) => void Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 7679)).then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
        connections: () => open?.connections() ?? [],
        close: () => open?.close(),
    };
}
/** Makes a value when it is first asked for. */
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}

// EXTERNAL MODULE: ../../packages/core/lib/version.js
var version = __nccwpck_require__(2417);
;// CONCATENATED MODULE: ../../packages/core/lib/run.js
















/**
 * Runs an action on a host: inputs, boundary, record, the action's work, judgement, reports, outputs, in this order.
 * Never throws: what goes wrong is shown by the host and is in the result.
 */
async function runAction(action, host, options = {}) {
    const now = options.now ?? Date.now;
    const started = now();
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let outputs = {};
    let judged = { findings: [], failing: [] };
    let record;
    let network;
    let error;
    try {
        warnOfUnknownInputs(host, Object.keys((0,contract/* inputsOf */.Vc)(action)));
        const prepared = await interruption.race(() => prepare(action, host, now));
        const { values, boundary, declared } = prepared;
        host.log.info(`Boundary: ${declared ? `${declared.source} (${declared.partition}: ${declared.regions.join(', ')})` : 'none declared'}`);
        record = await openRecord({
            folder: values.ledger ? files.resolve(values.ledger) : host.ledgerFolder,
            action: action.name,
            version: version/* VERSION */.x,
            job: host.facts,
            boundary: declared,
            inputs: recordableInputs(action, values),
            files,
            secrets: host.secrets,
            now,
        });
        network = lazyNetwork({ boundary, host, now, files });
        const baseline = await takeBaseline(action, values, files, boundary, record);
        const context = contextOf(host, prepared, record, network, files, now);
        const outcome = await host.group(action.title, () => interruption.race(() => action.run(context, values)));
        const clean = withoutSecrets(host, outcome);
        judged = judge(clean.findings ?? [], boundary, now(), baseline);
        if (baseline)
            judged = { ...judged, gone: goneFrom(baseline, judged.findings) };
        const step = {
            action: action.name,
            title: action.title,
            rules: action.rules,
            ...judged,
            ...(clean.summary === undefined ? {} : { summary: clean.summary }),
        };
        await report(step, host, files, values, [started, now()]);
        if (values['write-baseline'])
            await writeBaseline(values['write-baseline'], step, baseline, files, host);
        outputs = setOutputs(action, host, outcome);
        const { fetch } = network;
        if (values.comment)
            await interruption.race(() => comment(step, host, fetch));
    }
    catch (thrown) {
        error = (0,lib_interruption.asSovereignError)(thrown);
    }
    const succeeded = () => error === undefined && judged.failing.length === 0;
    error ??= interruption.cause?.error;
    try {
        await record?.finish({
            status: succeeded() ? 'succeeded' : 'failed',
            outputs,
            findings: judged.findings,
            connections: network?.connections() ?? [],
            ...(error && { error: { code: error.code, message: error.message, fix: error.fix } }),
        });
    }
    catch (thrown) {
        error ??= (0,lib_interruption.asSovereignError)(thrown);
    }
    network?.close();
    error ??= interruption.cause?.error;
    if (error)
        host.fail(error);
    const result = {
        action: action.name,
        status: succeeded() ? 'succeeded' : 'failed',
        interrupted: interruption.cause !== undefined,
        exitCode: interruption.cause?.exitCode ?? error?.exitCode ?? (judged.failing.length > 0 ? errors/* EXIT */.dc.policy : errors/* EXIT */.dc.ok),
        outputs,
        ...judged,
        checks: record?.checks ?? [],
        ...(error && { error }),
    };
    await host.finish(result);
    interruption.stop();
    return result;
}
/** Runs an action's post step, which removes what the step left on the runner. Never throws. */
async function runPost(action, host, options = {}) {
    if (!action.post)
        return { exitCode: errors/* EXIT */.dc.ok, interrupted: false };
    const now = options.now ?? Date.now;
    const interruption = (0,lib_interruption.watchInterruption)();
    const files = new lib_files/* Files */.sv(host.workspace);
    let network;
    let exitCode = errors/* EXIT */.dc.ok;
    try {
        const prepared = await interruption.race(() => prepareOrDoWithout(action, host, now));
        network = lazyNetwork({ boundary: prepared.boundary, host, now, files });
        const context = contextOf(host, prepared, NO_RECORD, network, files, now);
        await interruption.race(async () => action.post?.(context));
    }
    catch (thrown) {
        const error = (0,lib_interruption.asSovereignError)(thrown);
        host.fail(error);
        exitCode = interruption.cause?.exitCode ?? error.exitCode;
    }
    network?.close();
    interruption.stop();
    return { exitCode, interrupted: interruption.cause !== undefined };
}
async function prepare(action, host, now) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    for (const [name, input] of Object.entries(inputs)) {
        const secret = input.secret ? host.rawInput(name)?.trim() : undefined;
        if (secret)
            host.mask(secret);
    }
    const values = (0,contract/* parseInputs */.TL)(inputs, (name) => host.rawInput(name));
    const found = await findBoundary({ boundary: values.boundary, preset: values.preset, workspace: host.workspace });
    if (!found && action.needs !== 'nothing')
        throw boundaryMissing();
    if (action.needs === 'boundary' && values.preset) {
        throw (0,boundary_boundary/* boundaryError */.Jt)('BOUNDARY_MISSING', `${action.name} needs a boundary file: the preset "${values.preset}" names regions, but no accounts and services.`, 'Run "sovereign init" to write one, and leave the input "preset" out.');
    }
    const declared = found && (0,boundary_boundary/* narrowRegions */.p9)(found, values.regions);
    if (!declared && values.regions.length > 0)
        throw boundaryMissing();
    if (declared)
        refuseExpiredExceptions(declared, now());
    return {
        values,
        declared,
        boundary: declared ?? noBoundary(host.workspace),
        sourceDateEpoch: sourceDateEpoch(host.env('SOURCE_DATE_EPOCH')) ?? host.commitTime,
    };
}
/** What a step left is removed also when its inputs or its boundary are wrong or gone by now; then without the network. */
async function prepareOrDoWithout(action, host, now) {
    try {
        return await prepare(action, host, now);
    }
    catch (error) {
        host.log.detail(`post step without the boundary: ${(0,errors/* messageOf */.bD)(error)}`);
        return { boundary: noBoundary(host.workspace), sourceDateEpoch: undefined };
    }
}
function warnOfUnknownInputs(host, known) {
    for (const name of host.givenInputs()) {
        if (known.includes(name))
            continue;
        const meant = (0,nearest/* nearest */.p)(name, known);
        host.log.warn(`Input "${name}" does not exist and has no effect${meant ? `; did you mean "${meant}"?` : '.'}`);
    }
}
/** 9999-12-31, the last day that the formats which we write can name. */
const LAST_EPOCH = 253_402_300_799;
/** Parses SOURCE_DATE_EPOCH (seconds). @throws INPUT_INVALID */
function sourceDateEpoch(text) {
    if (text === undefined || text === '')
        return undefined;
    const value = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
    if (value <= LAST_EPOCH)
        return value;
    throw (0,contract/* inputError */.Xu)('INPUT_INVALID', `SOURCE_DATE_EPOCH is ${JSON.stringify(text.slice(0, 40))}.`, 'It must be whole seconds since 1970, such as 1767225600.');
}
function recordableInputs(action, values) {
    const inputs = (0,contract/* inputsOf */.Vc)(action);
    return Object.fromEntries(Object.entries(values).filter(([name]) => !inputs[name]?.secret));
}
function contextOf(host, prepared, record, network, files, now) {
    const { boundary, sourceDateEpoch } = prepared;
    const { fetch, aws, registryCredentials, tools } = network;
    return {
        boundary,
        host: forAction(host, network),
        log: host.log,
        fetch,
        aws,
        registryCredentials,
        record,
        files,
        tools,
        now,
        sourceDateEpoch,
    };
}
/** The part of a host that an action may touch. */
const forAction = (host, { fetch, load }) => ({
    facts: host.facts,
    get privateFolder() {
        return host.privateFolder;
    },
    keepsPrivateFolder: host.keepsPrivateFolder,
    mask: (secret) => host.mask(secret),
    exportVariable: (name, value) => host.exportVariable(name, value),
    saveState: (name, value) => host.saveState(name, value),
    state: (name) => host.state(name),
    oidcToken: (audience) => {
        const token = host.oidcToken(audience, fetch);
        // A job's token is for STS: its client is loaded while the token service answers.
        load('sts');
        return token;
    },
    env: (name) => host.env(name),
});
const withoutRecord = () => {
    throw new TypeError('a post step has no record');
};
const NO_RECORD = {
    id: '',
    folder: '',
    took: withoutRecord,
    made: withoutRecord,
    keep: withoutRecord,
    keepFile: withoutRecord,
    check: withoutRecord,
    fact: withoutRecord,
};
/** An outcome that may be shown. @throws SECRET_IN_LEDGER when findings or summary hold a secret */
function withoutSecrets(host, { findings = [], summary }) {
    if (host.secrets.scrubDeep({ findings, summary }).found) {
        throw ledgerError('SECRET_IN_LEDGER', 'A secret of this job is in a finding or in the summary.', 'Neither was shown. Remove the secret from the file that was checked.');
    }
    return summary === undefined ? { findings } : { findings, summary };
}
async function report(step, host, files, values, [started, finished]) {
    const { toSummary } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 3537));
    await host.report(step, toSummary(step));
    if (values.sarif)
        await files.write(values.sarif, (await __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 2552))).toSarif(step));
    if (values.junit)
        await files.write(values.junit, (await __nccwpck_require__.e(/* import() */ 313).then(__nccwpck_require__.bind(__nccwpck_require__, 2313))).toJUnit(step));
    if (values['code-quality'])
        await files.write(values['code-quality'], (await __nccwpck_require__.e(/* import() */ 616).then(__nccwpck_require__.bind(__nccwpck_require__, 8616))).toCodeQuality(step));
    if (values.sast)
        await files.write(values.sast, (await __nccwpck_require__.e(/* import() */ 394).then(__nccwpck_require__.bind(__nccwpck_require__, 394))).toSast(step, started, finished));
}
/** The baseline that the step was given, noted in its record. */
async function takeBaseline(action, values, files, boundary, record) {
    if (!values.baseline)
        return undefined;
    const baseline = await readBaseline(files, values.baseline, action.name, boundary);
    const { sha256, size, known } = baseline;
    record.took({ name: files.relative(values.baseline), sha256, size, mediaType: 'application/json' });
    record.fact('baseline', sha256);
    record.fact('baseline-findings', known.size);
    return baseline;
}
async function writeBaseline(file, step, baseline, files, host) {
    const known = findingsToKnow(step.findings, baseline);
    if (known.length === 0) {
        const why = baseline
            ? 'nothing of the baseline is found any more, so remove it, and its entry under "baselines" in sovereign.yaml'
            : 'there is nothing that a baseline could hold';
        return host.log.info(`${file} was not written: ${why}.`);
    }
    const text = baselineText(step.action, known);
    await files.write(file, text);
    host.log.info(`Wrote ${known.length} findings to ${file}. It counts once sovereign.yaml approves it: baselines: - step: ${step.action}, sha256: ${(0,hash/* sha256Hex */.f)(text)}.`);
}
async function comment(step, host, fetch) {
    const { commentBody, commentError, markerOf, writeComment } = await __nccwpck_require__.e(/* import() */ 100).then(__nccwpck_require__.bind(__nccwpck_require__, 5100));
    const [apiUrl, token] = [host.env('GITHUB_API_URL'), host.env('GITHUB_TOKEN')];
    if (!apiUrl || !token) {
        throw commentError('COMMENT_FAILED', 'GITHUB_API_URL and GITHUB_TOKEN are needed for a comment, and are not set.', "Give the step the job's token: env: GITHUB_TOKEN, with the value github.token. Hosts without GitHub's API have no comments.");
    }
    host.mask(token);
    await writeComment({ facts: host.facts, apiUrl, token, fetch, body: commentBody(step), marker: markerOf(step.action) });
}
/** Sets a secret output where the host masks it. @throws OUTPUT_REFUSED where outputs are printed, or kept in plain text */
function setSecretOutput(host, name, value) {
    if (host.name !== 'github') {
        throw (0,hosts_errors/* hostError */.F)('OUTPUT_REFUSED', host.name === 'gitlab'
            ? `Output "${name}" is a secret, and a dotenv report is an artifact in plain text.`
            : `Output "${name}" is a secret, and outputs of a terminal are printed.`, 'Hand secrets to later commands by the environment.');
    }
    host.mask(value);
    host.setOutput(name, value);
}
/** Sets what the action gave, in the order of its contract. @throws SECRET_IN_LEDGER, OUTPUT_REFUSED */
function setOutputs(action, host, outcome) {
    const outputs = {};
    for (const name of Object.keys(outcome.outputs)) {
        if (!Object.hasOwn(action.outputs, name))
            throw new TypeError(`${action.name} has no output "${name}"`);
    }
    for (const name of Object.keys(action.outputs)) {
        const value = outcome.outputs[name];
        if (value === undefined)
            continue;
        const text = String(value);
        if (action.outputs[name]?.secret) {
            setSecretOutput(host, name, text);
            continue;
        }
        if (host.secrets.holds(text)) {
            throw ledgerError('SECRET_IN_LEDGER', `A secret of this job is in output "${name}".`, 'It was not set: outputs can be read by every later step.');
        }
        host.setOutput(name, text);
        outputs[name] = text;
    }
    return outputs;
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of every package and action of this repository; kept equal to `package.json` by a test. */
const VERSION = '0.1.0';


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3575);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
