import { type Boundary, type Finding, type FindingDetails, finding, type Rule, type Verdict } from '@sovereign-actions/core';
import { effectiveRegion, fateOf, regionInWords, valuesOf } from './effective.ts';
import { Configuration } from './plan/configuration.ts';
import { at, objectsIn, type Plan, type PlannedResource, type ResourceChange, type ValuesModule } from './plan/types.ts';
import { judgeProviders } from './providers.ts';
import { isUnknownAt, valuesAt } from './rows.ts';
import { RULES } from './rules.ts';
import { sweep } from './sweep.ts';
import { globalServiceOf, isAwsProvider, isEdgeType, LOCAL_PROVIDERS, ROWS, type Row } from './tables.ts';

/** How many resources a region holds after the plan. `unknown` and `global` stand beside the names. */
export type RegionCounts = Map<string, number>;

export interface Judgement {
  /** Resources that exist after the plan, data sources not counted. */
  resources: number;
  regions: RegionCounts;
  findings: Finding[];
}

/** Judges every resource of a plan against the boundary. Pure; time linear in the size of the plan. */
export function judgePlan(file: string, plan: Plan, boundary: Boundary): Judgement {
  return new PlanJudge(file, plan, boundary).run();
}

class PlanJudge {
  readonly #file: string;
  readonly #plan: Plan;
  readonly #boundary: Boundary;
  readonly #configuration: Configuration;
  readonly #findings: Finding[] = [];
  readonly #regions: RegionCounts = new Map();
  /** Region of every planned bucket by its name, filled when first needed. */
  #buckets: Map<string, string> | undefined;
  #resources = 0;

  constructor(file: string, plan: Plan, boundary: Boundary) {
    this.#file = file;
    this.#plan = plan;
    this.#boundary = boundary;
    this.#configuration = new Configuration(plan);
  }

  run(): Judgement {
    const control = new Map<string, { service: string; home: string; addresses: string[] }>();
    const foreign = new Map<string, string[]>();
    for (const change of this.#plan.resource_changes) {
      const { address, provider_name: provider, type, mode } = change;
      const stays = fateOf(change) !== 'goes';
      if (mode === 'managed' && stays) this.#resources += 1;
      if (!isAwsProvider(provider)) {
        if (!LOCAL_PROVIDERS.has(provider) && stays) push(foreign, provider, address);
        continue;
      }
      if (mode === 'data') this.#judgeData(change);
      else this.#judgeResource(change);
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

  #judgeResource(change: ResourceChange): void {
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
    if (isEdgeType(change.type)) this.#add(RULES.edge, address, `${address} is an edge resource.`);
    const covered = new Set<string>();
    for (const row of ROWS[change.type] ?? []) {
      if (row.kind === 'region') covered.add(row.path);
      this.#judgeRow(change, row);
    }
    const values = valuesOf(change);
    const { region, ...others } = (values ?? {}) as Record<string, unknown>;
    for (const { kind, path, outside } of sweep('region' in effective && region === effective.region ? others : values, this.#boundary)) {
      if (kind === 'region' && covered.has(path.replace(/\[\d+\]/g, ''))) continue;
      const rule = kind === 'region' ? RULES.second : RULES.arn;
      this.#add(rule, address, `${path} of ${address} names ${outside}.`, { key: outside });
    }
  }

  #judgeRow(change: ResourceChange, { path, kind, value: sought }: Row): void {
    const { address } = change;
    const rule = { region: RULES.second, 'multi-region-key': RULES.key, edge: RULES.edge, bucket: RULES.destination }[kind];
    if (isUnknownAt(change.change.after_unknown, path) && this.#configuration.sets(change, path.split('.', 1)[0] as string))
      this.#add(rule, address, `${path} of ${address} is known only after apply.`, { verdict: 'unknown', key: path });
    for (const value of valuesAt(valuesOf(change), path)) {
      if (kind === 'region') {
        // An empty text is "not set" to the AWS provider.
        if (value !== '' && !this.#inside(value))
          this.#add(rule, address, `${path} of ${address} names ${regionInWords(value)}.`, { key: `${path} ${regionInWords(value)}` });
      } else if (kind === 'bucket') {
        this.#judgeBucket(address, path, value);
      } else if (value === sought) {
        this.#add(rule, address, `${path} of ${address} is ${JSON.stringify(sought)}.`, { key: path });
      }
    }
  }

  #judgeBucket(address: string, path: string, value: unknown): void {
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

  #bucketRegions(): Map<string, string> {
    if (this.#buckets) return this.#buckets;
    this.#buckets = new Map();
    for (const change of this.#plan.resource_changes) {
      if (change.type !== 'aws_s3_bucket' || change.mode !== 'managed' || fateOf(change) === 'goes') continue;
      const name = at(valuesOf(change), 'bucket');
      const effective = effectiveRegion(change, this.#configuration);
      if (typeof name === 'string' && 'region' in effective) this.#buckets.set(name, effective.region);
    }
    return this.#buckets;
  }

  #judgeData(change: ResourceChange): void {
    const effective = effectiveRegion(change, this.#configuration);
    if ('region' in effective && !this.#inside(effective.region))
      this.#add(RULES.data, change.address, `${change.address} is read from ${regionInWords(effective.region)} (${effective.from}).`, {
        key: effective.region,
      });
  }

  /** Data sources that were read while planning are not among the changes but in the prior state. */
  #judgeReadData(): void {
    const waiting: ValuesModule[] = [this.#plan.prior_state?.values?.root_module ?? {}];
    for (let module = waiting.pop(); module; module = waiting.pop()) {
      for (const { address, mode, type, name, provider_name, values } of objectsIn<PlannedResource>(module.resources)) {
        if (mode !== 'data' || !isAwsProvider(provider_name)) continue;
        const { address: module_address } = module;
        const change = { actions: ['read'], after: values };
        this.#judgeData({ address, ...(module_address && { module_address }), mode, type, name, provider_name, change });
      }
      waiting.push(...objectsIn<ValuesModule>(module.child_modules));
    }
  }

  /** A plan that leaves something out proves nothing of what it leaves out. */
  #judgeCoverage(): void {
    const { errored, complete, deferred_changes: deferred, planned_values: planned } = this.#plan;
    const add = (what: string) =>
      this.#add(RULES.incomplete, this.#file, `${this.#file} ${what}.`, { verdict: 'unknown', key: what.replace(/\d+/g, '') });
    if (errored === true) add('is of a run that failed');
    if (complete === false) add('covers only a part of the configuration (complete is false)');
    if (Array.isArray(deferred) && deferred.length > 0) add(`defers ${deferred.length} changes to a later run`);
    const changes = new Set(this.#plan.resource_changes.map(({ address }) => address));
    const missing: string[] = [];
    const waiting: ValuesModule[] = [planned?.root_module ?? {}];
    for (let module = waiting.pop(); module; module = waiting.pop()) {
      for (const { address } of objectsIn<PlannedResource>(module.resources)) if (!changes.has(address)) missing.push(address);
      waiting.push(...objectsIn<ValuesModule>(module.child_modules));
    }
    if (missing.length > 0) add(`plans resources that are missing from its changes: ${some(missing)}`);
  }

  #inside(region: unknown): boolean {
    return typeof region === 'string' && this.#boundary.regions.includes(region);
  }

  #count(region: string): void {
    this.#regions.set(region, (this.#regions.get(region) ?? 0) + 1);
  }

  #add(rule: Rule, resource: string, message: string, details: Partial<FindingDetails> = {}): void {
    this.#findings.push(finding(rule, { message, resource, place: { file: this.#file }, ...details }));
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
