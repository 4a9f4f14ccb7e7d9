import { type Boundary, type Finding, type FindingDetails, finding, type Place, type Rule, type Verdict } from '@sovereign-actions/core';
import type { Within } from './cloudformation/judge.ts';
import { effectiveRegion, fateOf, regionInWords, valuesOf } from './effective.ts';
import { foreignHost, hostsIn } from './hosts.ts';
import type { Named } from './plan/address.ts';
import { Configuration, type Resolved } from './plan/configuration.ts';
import type { OpenPlan } from './plan/read.ts';
import { at, type Plan, type ReadData, type ResourceChange } from './plan/types.ts';
import { judgeStatements, policyDocumentsIn } from './policy/judge.ts';
import { judgeProviders } from './providers.ts';
import { judgeRow } from './row.ts';
import { isUnknownAt, valuesAt } from './rows.ts';
import { REFERENCE_RULES, RULES } from './rules.ts';
import type { SourceTree } from './source/tree.ts';
import { sweep } from './sweep.ts';
import { CODE_HOSTS, globalServiceOf, isAwsProvider, isEdgeType, LOCAL_PROVIDERS, rowsOf, typeRowOf, wholeProviderName } from './tables.ts';

/** How many resources a region holds after the plan. `unknown` and `global` stand beside the names. */
export type RegionCounts = Map<string, number>;

export interface Judgement {
  /** Resources that exist after the plan, data sources not counted. */
  resources: number;
  regions: RegionCounts;
  findings: Finding[];
  /** Whether the text of the configuration was that of the plan, and was used. */
  hasSource?: boolean;
  /** How many resources there are of each AWS type. */
  types?: ReadonlyMap<string, number>;
  /** CloudFormation templates that stand in the plan as text. */
  templates?: PlannedTemplate[];
}

export interface PlannedTemplate extends Within {
  text: string;
  /** Where its stack is, where that is known. */
  region?: string;
}

/** Judges every resource of a plan against the boundary. Pure; time linear in the size of the plan, which is read once. */
export function judgePlan(file: string, open: OpenPlan, boundary: Boundary, source?: SourceTree): Judgement {
  const judge = new PlanJudge(file, open.plan, boundary, source);
  open.changes((change) => judge.take({ ...change, provider_name: wholeProviderName(change.provider_name) }));
  return judge.finish();
}

type Add = (rule: Rule, resource: string, message: string, details?: Partial<FindingDetails>) => void;

const TYPE_RULES = { network: RULES.network, second: RULES.second, key: RULES.key, host: RULES.host } as const;

/** A resource whose provider decides where it is: judged when the whole plan was heard. */
interface Waiting {
  resource: Named & { address: string };
  provider: string;
  fate: ReturnType<typeof fateOf>;
  /** Name of the bucket that it is. */
  bucket?: string;
}

class PlanJudge {
  readonly #file: string;
  readonly #plan: Plan;
  readonly #boundary: Boundary;
  readonly #configuration: Configuration;
  readonly #findings: Finding[] = [];
  readonly #regions: RegionCounts = new Map();
  readonly #changed = new Set<string>();
  readonly #waiting: Waiting[] = [];
  /** Region of every planned bucket by its name. */
  readonly #buckets = new Map<string, string>();
  readonly #copies: { resource: Named & { address: string }; path: string; value: unknown }[] = [];
  readonly #control = new Map<string, { service: string; home: string; addresses: string[] }>();
  readonly #types = new Map<string, number>();
  readonly #templates: PlannedTemplate[] = [];
  readonly #foreign = new Map<string, string[]>();
  #resources = 0;

  constructor(file: string, plan: Plan, boundary: Boundary, source?: SourceTree) {
    this.#file = file;
    this.#plan = plan;
    this.#boundary = boundary;
    this.#configuration = new Configuration(plan, source);
    for (const data of plan.read) this.#configuration.witness({ ...data, mode: 'data' }, data.values);
  }

  take(change: ResourceChange): void {
    const { address, provider_name: provider, type, mode } = change;
    this.#changed.add(address);
    const stays = fateOf(change) !== 'goes';
    if (mode === 'managed' && stays) this.#resources += 1;
    if (mode === 'data' && type === 'external') this.#judgeProgram(change);
    if (!isAwsProvider(provider)) {
      if (LOCAL_PROVIDERS.has(provider) || !stays) return;
      push(this.#foreign, provider, address);
      this.#judgeReferences(change, new Set());
      return;
    }
    if (stays && mode === 'managed') this.#types.set(type, (this.#types.get(type) ?? 0) + 1);
    if (stays) this.#configuration.witness(change, valuesOf(change));
    if (mode === 'data') this.#judgeData(change);
    else this.#judgeResource(change);
    const service = globalServiceOf(type);
    if (service && stays && mode === 'managed' && this.#boundary.partition === 'aws') {
      const known = this.#control.get(service.prefix) ?? { ...service, addresses: [] };
      known.addresses.push(address);
      this.#control.set(service.prefix, known);
    }
  }

  finish(): Judgement {
    for (const { resource, provider, fate, bucket } of this.#waiting) {
      const region = this.#configuration.providerRegion(provider);
      if (resource.mode === 'data') this.#judgeDataRegion(resource, region);
      else this.#judgeRegion(resource, region, fate);
      if (bucket !== undefined && 'region' in region) this.#buckets.set(bucket, region.region);
    }
    for (const { resource, path, value } of this.#copies) this.#judgeBucket(resource, path, value);
    this.#judgeReadData();
    this.#judgeActions();
    for (const [prefix, { service, home, addresses }] of this.#control)
      this.#add(RULES.control, `${prefix}*`, `${service} is run from ${home}: ${some(addresses)}.`);
    for (const [provider, addresses] of this.#foreign)
      this.#add(RULES.provider, provider, `Where ${provider} keeps its resources is not known: ${some(addresses)}.`, {
        verdict: 'unknown',
      });
    for (const { address, kinds, place } of this.#configuration.provisioned())
      this.#add(RULES.program, address, `${address} runs ${[...new Set(kinds)].filter((kind) => /^[a-z-]+$/.test(kind)).join(', ')}.`, {
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

  #judgeResource(change: ResourceChange): void {
    const fate = fateOf(change);
    const effective = effectiveRegion(change, this.#configuration);
    const values = valuesOf(change);
    const name = change.type === 'aws_s3_bucket' ? at(values, 'bucket') : undefined;
    if ('provider' in effective) {
      const { address, module_address, mode, type, name: own } = change;
      const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name: own };
      this.#waiting.push({
        resource,
        provider: effective.provider,
        fate,
        ...(typeof name === 'string' && fate !== 'goes' && { bucket: name }),
      });
    } else {
      this.#judgeRegion(change, effective, fate);
      if (typeof name === 'string' && fate !== 'goes' && 'region' in effective) this.#buckets.set(name, effective.region);
    }
    if (fate === 'goes') return;
    const { address, type } = change;
    const add = this.#adder(change);
    if (isEdgeType(type)) add(RULES.edge, address, `${address} is an edge resource.`);
    const always = typeRowOf(type);
    if (always) add(TYPE_RULES[always.kind], address, `${address} ${always.says}.`, { verdict: always.verdict, key: 'type' });
    const covered = new Set<string>();
    for (const row of rowsOf(type)) {
      if (row.kind === 'bucket') {
        this.#takeCopies(change, row.path);
        continue;
      }
      if (row.kind !== 'edge' && row.kind !== 'destination') covered.add(row.path);
      judgeRow(row, { change, configuration: this.#configuration, boundary: this.#boundary, add });
    }
    this.#judgeCodeHost(change, add);
    this.#takeTemplate(change, add, 'region' in effective ? effective.region : undefined);
    for (const { path, document, kind } of policyDocumentsIn(type, values))
      for (const { rule, message, key, ...details } of judgeStatements(document, kind, this.#boundary))
        add(rule, address, `${path} of ${address} ${message}.`, { key: `${path} ${key}`, ...details });
    // The region that decides was judged above.
    const { region, ...others } = (values ?? {}) as Record<string, unknown>;
    this.#judgeReferences(change, covered, 'region' in effective && region === effective.region ? others : values);
  }

  #judgeRegion(resource: Named & { address: string }, effective: Resolved | { global: true }, fate: ReturnType<typeof fateOf>): void {
    const add = this.#adder(resource);
    const { address } = resource;
    if (fate === 'goes') {
      if ('region' in effective && !this.#inside(effective.region))
        add(RULES.region, address, `${address} is in ${regionInWords(effective.region)} and is removed by this plan.`, {
          severity: 'note',
        });
      return;
    }
    this.#count('region' in effective ? effective.region : 'global' in effective ? 'global' : 'unknown');
    const forgotten = fate === 'leaves-terraform' ? ', and goes on without Terraform' : '';
    if ('unknown' in effective)
      add(RULES.region, address, `Where ${address} would be is not known: ${effective.unknown}.`, { verdict: 'unknown' });
    else if ('region' in effective && !this.#inside(effective.region))
      add(RULES.region, address, `${address} is in ${regionInWords(effective.region)} (${effective.from})${forgotten}.`, {
        key: effective.region,
      });
  }

  #judgeReferences(change: ResourceChange, covered: ReadonlySet<string>, values = valuesOf(change)): void {
    const { address } = change;
    const add = this.#adder(change);
    const sensitive = at(
      change.change,
      change.change.after === undefined || change.change.after === null ? 'before_sensitive' : 'after_sensitive',
    );
    for (const { kind, path, outside } of sweep(values, this.#boundary, sensitive)) {
      if (kind !== 'location' && kind !== 'account' && covered.has(path.replace(/\[\d+\]/g, ''))) continue;
      add(REFERENCE_RULES[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
    }
  }

  #takeTemplate(change: ResourceChange, add: Add, region: string | undefined): void {
    const { address, type } = change;
    if (type !== 'aws_cloudformation_stack' && type !== 'aws_cloudformation_stack_set') return;
    const values = valuesOf(change);
    const text = at(values, 'template_body');
    const place = this.#configuration.placeOf(change) ?? { file: this.#file };
    if (typeof text === 'string' && text !== '') this.#templates.push({ address, place, text, ...(region !== undefined && { region }) });
    else if (fateOf(change) === 'stays')
      add(RULES.incomplete, address, `${address} is made from a template that is not in the plan.`, {
        verdict: 'unknown',
        key: 'template',
      });
  }

  /** What the run invokes besides, such as a function or a build. */
  #judgeActions(): void {
    for (const { address, type, provider_name, values } of this.#plan.actions) {
      const provider = wholeProviderName(provider_name);
      if (LOCAL_PROVIDERS.has(provider)) continue;
      if (!isAwsProvider(provider) || type === 'local_command') push(this.#foreign, provider, address);
      for (const { kind, path, outside } of sweep(values, this.#boundary))
        this.#add(REFERENCE_RULES[kind], address, `${path} of ${address} names ${outside}.`, { key: outside });
    }
  }

  /** A connection to a code service, which is chosen by its name. */
  #judgeCodeHost(change: ResourceChange, add: Add): void {
    if (!/^aws_(?:codestarconnections|codeconnections)_connection$/.test(change.type)) return;
    const provider = at(valuesOf(change), 'provider_type');
    const host = typeof provider === 'string' && Object.hasOwn(CODE_HOSTS, provider) ? CODE_HOSTS[provider] : undefined;
    if (host !== undefined && foreignHost({ host }, this.#boundary) !== undefined)
      add(RULES.host, change.address, `${change.address} connects to host ${host}.`, { key: host });
  }

  #takeCopies(change: ResourceChange, path: string): void {
    const { address } = change;
    const argument = path.split('.', 1)[0] as string;
    if (
      isUnknownAt(change.change.after_unknown, path) &&
      this.#configuration.sets(change, argument) &&
      !this.#configuration.comesFromThisPlan(change, path)
    )
      this.#copies.push({ resource: change, path, value: undefined });
    const named = valuesAt(valuesOf(change), path).filter((value) => value !== null);
    if (named.length === 0) return;
    const { module_address, mode, type, name } = change;
    const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
    for (const value of named) this.#copies.push({ resource, path, value });
  }

  #judgeBucket(resource: Named & { address: string }, path: string, value: unknown): void {
    const add = this.#adder(resource);
    const { address } = resource;
    if (value === undefined) {
      add(RULES.destination, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
      return;
    }
    // A log group or a stream: its ARN names its region.
    if (typeof value === 'string' && /^arn:/.test(value) && !/^arn:[a-z0-9-]+:s3:::/.test(value)) return;
    const name = typeof value === 'string' ? (value.replace(/^arn:[a-z0-9-]+:s3:::/, '').split('/', 1)[0] as string) : '';
    const region = this.#buckets.get(name);
    if (region === undefined)
      add(RULES.destination, address, `${path} of ${address} names a bucket that this plan does not place.`, {
        verdict: 'unknown',
        key: `${path} ${name}`,
      });
    else if (!this.#inside(region))
      add(RULES.destination, address, `${path} of ${address} names a bucket in ${regionInWords(region)}.`, { key: `${path} ${name}` });
  }

  #judgeData(change: ResourceChange): void {
    const effective = effectiveRegion(change, this.#configuration);
    const { address, module_address, mode, type, name } = change;
    const resource = { address, ...(module_address !== undefined && { module_address }), mode, type, name };
    if ('provider' in effective) this.#waiting.push({ resource, provider: effective.provider, fate: 'stays' });
    else this.#judgeDataRegion(resource, effective);
  }

  #judgeDataRegion(resource: Named & { address: string }, effective: Resolved | { global: true }): void {
    const { address } = resource;
    if ('region' in effective && !this.#inside(effective.region))
      this.#adder(resource)(RULES.data, address, `${address} is read from ${regionInWords(effective.region)} (${effective.from}).`, {
        key: effective.region,
      });
  }

  /** Data sources that were read while planning are not among the changes but in the prior state. */
  #judgeReadData(): void {
    for (const data of this.#plan.read) {
      const resource = { ...data, provider_name: wholeProviderName(data.provider_name), mode: 'data' };
      if (data.type === 'external') this.#judgeProgram(resource);
      if (data.type === 'http') this.#judgeHttp(resource);
      if (!isAwsProvider(resource.provider_name)) continue;
      const effective = effectiveRegion({ ...resource, change: { actions: ['read'], after: data.values } }, this.#configuration);
      this.#judgeDataRegion(resource, 'provider' in effective ? this.#configuration.providerRegion(effective.provider) : effective);
    }
  }

  #judgeProgram(resource: Named & { address: string }): void {
    this.#adder(resource)(RULES.program, resource.address, `${resource.address} runs a program.`, { verdict: 'unknown' });
  }

  #judgeHttp(resource: ReadData & { mode: string }): void {
    for (const host of hostsIn(resource.values.url ?? '')) {
      const outside = foreignHost(host, this.#boundary);
      if (outside !== undefined)
        this.#adder(resource)(RULES.data, resource.address, `${resource.address} is read from ${outside}.`, { key: outside });
    }
  }

  /** A plan that leaves something out proves nothing of what it leaves out. */
  #judgeCoverage(): void {
    const { errored, complete, deferred, planned } = this.#plan;
    const add = (what: string) =>
      this.#add(RULES.incomplete, this.#file, `${this.#file} ${what}.`, { verdict: 'unknown', key: what.replace(/\d+/g, '') });
    if (errored === true) add('is of a run that failed');
    if (complete === false) add('covers only a part of the configuration (complete is false)');
    if (deferred > 0) add(`defers ${deferred} changes to a later run`);
    const missing = planned.filter((address) => !this.#changed.has(address));
    if (missing.length > 0) add(`plans resources that are missing from its changes: ${some(missing)}`);
  }

  #inside(region: unknown): boolean {
    return typeof region === 'string' && this.#boundary.regions.includes(region);
  }

  #count(region: string): void {
    this.#regions.set(region, (this.#regions.get(region) ?? 0) + 1);
  }

  #adder(resource: Named): Add {
    return (rule, address, message, details) => {
      const place: Place | undefined = this.#configuration.placeOf(resource);
      this.#add(rule, address, message, { ...(place && { place }), ...details });
    };
  }

  #add(rule: Rule, resource: string, message: string, details: Partial<FindingDetails> = {}): void {
    this.#findings.push(finding(rule, { message, resource, scope: this.#file, place: { file: this.#file }, ...details }));
  }
}

/** The verdict of all findings taken together. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  if (findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error')) return 'broken';
  return findings.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'holds';
}

const some = (addresses: readonly string[]): string =>
  addresses.slice(0, 3).join(', ') + (addresses.length > 3 ? ` and ${addresses.length - 3} more` : '');

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
