import {
  arnPartition,
  type Boundary,
  type Finding,
  type FindingDetails,
  finding,
  isObject,
  type Place,
  type Rule,
} from '@sovereign-actions/core';
import { lineOfKey, type ParsedDocument } from '../documents/parse.ts';
import { regionInWords } from '../effective.ts';
import { judgeStatements, policyDocumentsIn } from '../policy/judge.ts';
import { REFERENCE_RULES, RULES } from '../rules.ts';
import { sweep } from '../sweep.ts';
import { type Deployment, Either, HOLE, OWN_HOLE, Resolver, Unresolved } from './resolve.ts';
import { settingsOf, typeOf } from './tables.ts';

export interface TemplateJudgement {
  resources: number;
  findings: Finding[];
  types: Map<string, number>;
  /** Templates of nested stacks: a path as it is written, relative to this template. */
  nested: { path: string; resource: string }[];
}

/** The deployment of a template that names none: the first region of the boundary. */
export function deploymentOf(boundary: Boundary, region = boundary.regions[0] as string, account?: string): Deployment {
  const partition = arnPartition(boundary.partition);
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

/** A template that stands in an attribute of a Terraform resource, not in a file of its own. */
export interface Within {
  address: string;
  place: Place;
}

/** Judges every resource of a CloudFormation or SAM template against the boundary. Pure. */
export function judgeTemplate(
  file: string,
  document: ParsedDocument,
  boundary: Boundary,
  deployment: Deployment,
  within?: Within,
): TemplateJudgement {
  const { value: template } = document;
  const findings: Finding[] = [];
  const nested: TemplateJudgement['nested'] = [];
  const resolver = new Resolver(template, deployment);
  const adder =
    (line: number | undefined) =>
    (rule: Rule, resource: string, message: string, details: Partial<FindingDetails> = {}) =>
      void findings.push(
        finding(rule, { message, resource, place: within?.place ?? { file, ...(line !== undefined && { line }) }, ...details }),
      );
  for (const transform of [template.Transform ?? []].flat()) {
    const name = isObject(transform) ? transform.Name : transform;
    if (typeof name === 'string' && KNOWN_TRANSFORMS.has(name)) continue;
    const shown = typeof name === 'string' && /^[\w:.-]{1,100}$/.test(name) ? name : 'of another name';
    adder(lineOfKey(document, 'Transform'))(RULES.incomplete, file, `${file} is changed by the macro ${shown} when it is deployed.`, {
      verdict: 'unknown',
      key: shown,
    });
  }
  const resources = isObject(template.Resources) ? template.Resources : {};
  const home: Reads = { own: ownBuckets(resources) };
  const globals = isObject(template.Globals) ? template.Globals : {};
  const types = new Map<string, number>();
  let count = 0;
  for (const [id, resource] of Object.entries(resources)) {
    if (id.startsWith('Fn::ForEach')) {
      adder(lineOfKey(document, 'Resources', id))(RULES.incomplete, file, `${file} makes resources in a loop (${id.slice(0, 60)}).`, {
        verdict: 'unknown',
        key: id,
      });
      continue;
    }
    const type = isObject(resource) && typeof resource.Type === 'string' ? resource.Type : undefined;
    if (type === undefined || !isObject(resource)) continue;
    count += 1;
    types.set(type, (types.get(type) ?? 0) + 1);
    const name = `${within ? `${within.address}/` : ''}${type}/${id}`;
    const add = adder(lineOfKey(document, 'Resources', id));
    const properties = resolver.resolve(withGlobals(type, resource.Properties, globals));
    if (hasTransform(resource))
      add(RULES.incomplete, name, `A macro changes ${name} when it is deployed.`, { verdict: 'unknown', key: 'transform' });
    judgeType(type, name, properties, boundary, add);
    for (const { path, value, regional } of unresolvedIn(properties)) judgeUnresolved(name, path, value, regional, add);
    judgeCopies(name, properties, home, add);
    for (const { kind, path, outside } of sweep(flat(properties), boundary)) {
      const whole = `${path} of ${name}`;
      add(REFERENCE_RULES[kind], name, `${whole} names ${outside}.`, { key: outside });
    }
    for (const { path, document: policy, kind } of policyDocumentsIn(type, flat(properties)))
      for (const { rule, message, key, verdict, severity } of judgeStatements(policy, kind, boundary))
        add(rule, name, `${path} of ${name} ${message}.`, {
          key: `${path} ${key}`,
          ...(verdict && { verdict }),
          ...(severity && { severity }),
        });
    if (type === 'AWS::CloudFormation::Stack' || type === 'AWS::Serverless::Application') {
      const asset = isObject(resource.Metadata) ? resource.Metadata['aws:asset:path'] : undefined;
      const location = isObject(properties) ? (properties.TemplateURL ?? properties.Location) : undefined;
      const path =
        typeof asset === 'string' ? asset : typeof location === 'string' && !/^[a-z]+:|^arn:/.test(location) ? location : undefined;
      if (path !== undefined && !path.includes(HOLE)) nested.push({ path, resource: name });
      else add(RULES.incomplete, name, `${name} is made from a template that is not at hand.`, { verdict: 'unknown' });
    }
  }
  return { resources: count, findings, types, nested };
}

/** What SAM gives to every resource of a kind, unless it says otherwise itself. */
function withGlobals(type: string, properties: unknown, globals: Record<string, unknown>): unknown {
  const own = isObject(properties) ? properties : {};
  const [, kind] = /^AWS::Serverless::(Function|Api|HttpApi|SimpleTable|StateMachine|LayerVersion)$/.exec(type) ?? [];
  const all = kind === undefined ? undefined : globals[kind];
  if (!isObject(all)) return own;
  const names = [...new Set([...Object.keys(all), ...Object.keys(own)])];
  // Maps are merged: what each of the two holds is looked at.
  return Object.fromEntries(
    names.map((name) => {
      const [general, special] = [all[name], own[name]];
      return [name, isObject(general) && isObject(special) ? { ...general, ...special } : (special ?? general)];
    }),
  );
}

/** Whether a macro stands somewhere in a resource. */
function hasTransform(resource: unknown): boolean {
  const waiting: unknown[] = [resource];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, 'Fn::Transform')) return true;
    waiting.push(...Object.values(next).filter((inner) => typeof inner === 'object' && inner !== null));
  }
  return false;
}

type Add = (rule: Rule, resource: string, message: string, details?: Partial<FindingDetails>) => void;

/** What a type does, and what its settings do. */
function judgeType(type: string, name: string, properties: unknown, boundary: Boundary, add: Add): void {
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

function judgeUnresolved(name: string, path: string, value: Unresolved | string, regional: boolean, add: Add): void {
  if (value instanceof Unresolved) {
    // What a resource of the same template is called or has is judged where it stands.
    if (regional && value.kind !== 'own')
      add(RULES.second, name, `${path} of ${name} is not in the template.`, { verdict: 'unknown', key: path });
  } else if (regional || new RegExp(`arn:[^:\\s"]{0,60}:[^:\\s"]{0,60}:[^:\\s"]{0,60}${HOLE}`).test(value))
    add(regional ? RULES.second : RULES.arn, name, `${path} of ${name} has a region that is not in the template.`, {
      verdict: 'unknown',
      key: path,
    });
}

interface Reads {
  /** Names of buckets of this template, which are in its region. */
  own: ReadonlySet<string>;
}

function ownBuckets(resources: Record<string, unknown>): ReadonlySet<string> {
  const names = Object.values(resources).flatMap((resource) => {
    const properties = isObject(resource) && resource.Type === 'AWS::S3::Bucket' ? resource.Properties : undefined;
    return isObject(properties) && typeof properties.BucketName === 'string' ? [properties.BucketName] : [];
  });
  return new Set(names);
}

/** Replication names its destination by an ARN that says nothing of the region. */
function judgeCopies(name: string, properties: unknown, { own }: Reads, add: Add): void {
  const path = ['ReplicationConfiguration', 'Rules', 'Destination', 'Bucket'];
  for (const value of at(properties, path)) {
    for (const one of value instanceof Either ? value.values : [value]) {
      if (one instanceof Unresolved && one.kind === 'own') continue;
      if (typeof one === 'string' && own.has(one.replace(/^arn:[a-z0-9-]+:s3:::/, ''))) continue;
      // `!Sub arn:…:s3:::${Copy}` with a bucket of this template leaves a hole.
      if (typeof one === 'string' && one.includes(OWN_HOLE) && !one.includes(HOLE)) continue;
      add(RULES.destination, name, `${path.join('.')} of ${name} names a bucket that this template does not place.`, {
        verdict: 'unknown',
        key: typeof one === 'string' ? one : 'unresolved',
      });
    }
  }
}

/** The values at a path; lists are stepped into on the way. */
function at(value: unknown, path: readonly string[]): unknown[] {
  let here: unknown[] = [value];
  for (const key of path) {
    here = here.flatMap((one) => (one instanceof Either ? one.values : [one])).flat(1);
    here = here.flatMap((one) => (one instanceof Unresolved ? [one] : isObject(one) && Object.hasOwn(one, key) ? [one[key]] : []));
  }
  return here.flat(1).filter((one) => one !== undefined && one !== null);
}

/** Zones are left out: one that is not known is still one of the region. */
const REGIONAL = /^(?!aws:).*region/i;
/** Names that speak of regions and hold something else. */
const NOT_A_REGION = /regional|concurrency|linkingmode|crossregion(?!copy)|multiregion|allawsregions|arn$/i;

interface Value {
  path: string;
  value: unknown;
  regional: boolean;
}

/** Values that are not known, and texts with holes, with their paths. */
function unresolvedIn(properties: unknown): (Value & { value: Unresolved | string })[] {
  const found: (Value & { value: Unresolved | string })[] = [];
  const waiting: Value[] = [{ path: '', value: properties, regional: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value, regional } = next;
    if (value instanceof Unresolved) found.push({ path, value, regional });
    else if (value instanceof Either) for (const one of value.values) waiting.push({ path, value: one, regional });
    else if (typeof value === 'string') {
      // A dynamic reference is looked up when the stack is deployed.
      if (value.includes(HOLE) || (regional && value.includes('{{resolve:'))) found.push({ path, value, regional });
    } else if (Array.isArray(value)) for (const item of value) waiting.push({ path: `${path}[]`, value: item, regional });
    else if (isObject(value)) {
      for (const [key, inner] of Object.entries(value))
        waiting.push({ path: path === '' ? key : `${path}.${key}`, value: inner, regional: REGIONAL.test(key) && !NOT_A_REGION.test(key) });
    }
  }
  return found;
}

/** The same properties with every possible value in a list, and nothing where a value is not known. */
function flat(value: unknown): unknown {
  if (value instanceof Unresolved) return undefined;
  if (value instanceof Either) return value.values.map(flat).filter((one) => one !== undefined);
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value === 'string') return value.includes(HOLE) || value.includes(OWN_HOLE) ? withoutHoles(value) : value;
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, flat(inner)]));
}

const HOLES = new RegExp(`[${HOLE}${OWN_HOLE}]`, 'g');
const ARN_START = /(arn:[^:\s"]{0,60}:[^:\s"]{0,60}:)([^:\s"]{0,60}):/g;

/** A text with something harmless for each part that is not known: nothing for a field of an ARN, a letter elsewhere. */
const withoutHoles = (text: string): string =>
  text
    .replace(ARN_START, (whole, start: string, region: string) =>
      region.includes(HOLE) || region.includes(OWN_HOLE) ? `${start}:` : whole,
    )
    .replace(new RegExp(`:[${HOLE}${OWN_HOLE}](?=:)`, 'g'), ':')
    .replace(HOLES, 'x');

/** Judges where a stack is deployed to. */
export function judgeDeployment(name: string, { region, account }: Partial<Deployment>, boundary: Boundary, add: Add): void {
  if (region === undefined) add(RULES.region, name, `Where ${name} is deployed is not known: it names no region.`, { verdict: 'unknown' });
  else if (!boundary.regions.includes(region)) add(RULES.region, name, `${name} is deployed to ${regionInWords(region)}.`, { key: region });
  const accounts = Object.values(boundary.accounts);
  if (account !== undefined && accounts.length > 0 && !accounts.includes(account))
    add(RULES.account, name, `${name} is deployed to account ${/^\d{12}$/.test(account) ? account : 'of another form'}.`, { key: account });
}
