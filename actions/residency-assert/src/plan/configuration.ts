import { isObject, isRegionLike, type OutlineBlock, type Place } from '@sovereign-actions/core';
import type { SourceTree } from '../source/tree.ts';
import { addressOf, join, localAddress, type Named, withoutInstances } from './address.ts';
import { regionTold } from './parts.ts';
import { at, type ConfigModule, type ConfigResource, type Plan, type ProviderConfig } from './types.ts';

/** A region and where it was read, or why there is none. */
export type Resolved = { region: string; from: string } | { unknown: string };

interface ModuleScope {
  address: string;
  module: ConfigModule;
  /** The name of the call and its arguments; undefined for the root. */
  call?: { name: string; expressions: Record<string, unknown> };
  parent?: ModuleScope;
}

const MAX_MODULE_DEPTH = 60;
const MAX_HOPS = 100;

/** The configuration part of a plan: which provider a resource uses and which region that provider is set to. */
export class Configuration {
  readonly #plan: Plan;
  readonly #source: SourceTree | undefined;
  readonly #scopes = new Map<string, ModuleScope>();
  /** Resources by their address in the configuration, without instance keys. */
  readonly #resources = new Map<string, ConfigResource>();
  /** Data sources that were read while planning, by their address in the configuration. */
  readonly #read: Set<string>;
  readonly #regions = new Map<string, Resolved>();
  /** What resources that take their provider's region show of it. */
  readonly #witnesses = new Map<string, { regions: Set<string>; from: string }>();

  constructor(plan: Plan, source?: SourceTree) {
    this.#plan = plan;
    this.#read = new Set(plan.read.map((data) => addressOf({ ...data, mode: 'data' })));
    const waiting: { scope: ModuleScope; depth: number }[] = [
      { scope: { address: '', module: plan.configuration?.root_module ?? {} }, depth: 0 },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { scope, depth } = next;
      this.#scopes.set(scope.address, scope);
      for (const resource of scope.module.resources ?? []) this.#resources.set(join(scope.address, resource.address), resource);
      if (depth >= MAX_MODULE_DEPTH) continue;
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
  get hasSource(): boolean {
    return this.#source !== undefined;
  }

  providers(): [key: string, config: ProviderConfig][] {
    const configs = this.#plan.configuration?.provider_config;
    return isObject(configs) ? Object.entries(configs).filter(([, config]) => isObject(config)) : [];
  }

  /** Resources whose making runs programs of their own choice, with the kinds of their provisioners. */
  provisioned(): { address: string; kinds: readonly string[]; place: Place | undefined }[] {
    return [...this.#scopes.values()].flatMap((scope) =>
      (scope.module.resources ?? []).flatMap(({ address, provisioners: kinds }) =>
        kinds
          ? [{ address: join(scope.address, address), kinds, place: this.#source?.get(scope.address)?.resources.get(address)?.place }]
          : [],
      ),
    );
  }

  /**
   * Whether the configuration of a resource sets an argument; also true where the plan does not say. An attribute that
   * is unknown and not set is one that the provider computes.
   */
  sets(resource: Named, argument: string): boolean {
    return this.#resources.get(addressOf(resource))?.arguments.includes(argument) ?? true;
  }

  /**
   * Whether an attribute whose value is not known yet is one of an AWS resource of this plan, which is judged itself: a queue's ARN,
   * a repository's URL. Only the configuration's own text can show that: of `"ghcr.io/${aws_x.y.id}"` a plan says that it uses
   * `aws_x.y`, and nothing of the rest.
   */
  comesFromThisPlan(resource: Named, path: string): boolean {
    const module = withoutInstances(resource.module_address ?? '');
    const body = this.#source?.get(module)?.resources.get(localAddress(resource))?.body;
    const texts = body ? expressionsAt(body, path.split('.')) : [];
    return texts.length > 0 && texts.every((text) => this.#isOfThisPlan(text, module, 0));
  }

  /** A reference alone, or one that the text starts with and that ends where a host or an ARN ends. */
  #isOfThisPlan(expression: string, module: string, hops: number): boolean {
    const scope = this.#scopes.get(module);
    if (!scope || hops > MAX_HOPS) return false;
    const [, inTemplate, alone] = OWN_VALUE.exec(expression.trim()) ?? [];
    const [first = '', second = '', third = '', ...more] = withoutInstances(inTemplate ?? alone ?? '').split('.');
    const follow = (text: string | undefined, where: string) => text !== undefined && this.#isOfThisPlan(text, where, hops + 1);
    const here = this.#source?.get(module);
    if (first === 'local') return third === '' && follow(here?.locals.get(second), module);
    if (first === 'module')
      return (
        more.length === 0 &&
        follow(this.#source?.get(join(module, `module.${second}`))?.outputs.get(third), join(module, `module.${second}`))
      );
    if (first === 'var')
      return (
        third === '' &&
        scope.parent !== undefined &&
        follow(
          this.#source
            ?.get(scope.parent.address)
            ?.calls.get(scope.call?.name ?? '')
            ?.arguments.get(second),
          scope.parent.address,
        )
      );
    return (
      first.startsWith('aws_') &&
      this.#resources.has(join(module, `${first}.${second}`)) &&
      OWN_ATTRIBUTE.test([third, ...more].at(-1) ?? '')
    );
  }

  /** Where a resource is written, where the configuration was given. */
  placeOf(resource: Named): Place | undefined {
    const module = this.#source?.get(withoutInstances(resource.module_address ?? ''));
    return module?.resources.get(localAddress(resource))?.place;
  }

  /** Where a provider is written. */
  placeOfProvider(key: string): Place | undefined {
    return this.#writtenProvider(key)?.place;
  }

  /** The provider configuration that a resource uses, by key. */
  providerOf(resource: Named): string | undefined {
    return this.#resources.get(addressOf(resource))?.provider_config_key;
  }

  /**
   * Learns from a resource that this plan makes, or from a data source, where its provider is: one that sets no region of its own has
   * that of its provider, which is in its `region` (AWS provider 6) or what `aws_region` tells. What was made before says nothing:
   * its provider may have moved since, and with `-refresh=false` no plan shows it.
   */
  witness(resource: Named & { address: string; change?: { actions: readonly string[] } }, values: unknown): void {
    if (resource.mode === 'data' && resource.change?.actions.includes('read')) this.#read.delete(addressOf(resource));
    const configured = this.#resources.get(addressOf(resource));
    const key = configured?.provider_config_key;
    if (key === undefined || configured?.arguments.includes('region') !== false) return;
    let region: string | undefined;
    if (resource.mode === 'data') {
      // Another data source may tell of something that lies elsewhere, and so does this one when it is asked to.
      if (configured.arguments.length === 0) region = regionTold({ type: resource.type, values: values as Record<string, string> });
    } else if (resource.change?.actions.includes('create')) {
      const own = at(values, 'region');
      if (typeof own === 'string' && isRegionLike(own)) region = own;
    }
    if (region === undefined) return;
    const known = this.#witnesses.get(key);
    if (known) known.regions.add(region);
    else this.#witnesses.set(key, { regions: new Set([region]), from: resource.address });
  }

  /** The region of a provider configuration by its key, such as `aws.paris` or `module.a:aws`. Ask when every witness was heard. */
  providerRegion(key: string): Resolved {
    let resolved = this.#regions.get(key);
    if (!resolved) {
      resolved = this.#regionOf(key);
      this.#regions.set(key, resolved);
    }
    return resolved;
  }

  #regionOf(key: string): Resolved {
    const configured = this.#configuredRegion(key);
    if ('region' in configured) return configured;
    const witness = this.#witnesses.get(key);
    if (!witness || !this.#isSettled(key)) return configured;
    const [region, ...others] = witness.regions;
    if (region === undefined || others.length > 0)
      return { unknown: `resources of provider ${key} show more than one region for it: ${[...witness.regions].sort().join(', ')}` };
    return { region, from: `provider ${key}, as ${witness.from} shows` };
  }

  #configuredRegion(key: string): Resolved {
    const provider = at(this.#plan.configuration?.provider_config, key);
    if (!isObject(provider)) return { unknown: `the plan has no configuration of provider ${key}` };
    const expression = at(provider.expressions, 'region');
    if (expression === undefined) return { unknown: `provider ${key} sets no region, so the environment of the run decides` };
    const scope = this.#scopes.get(stringOr(provider.module_address, ''));
    if (isObject(expression) && 'constant_value' in expression) return regionIn(key, expression.constant_value);
    const written = this.#writtenProvider(key)?.arguments.get('region');
    const found = scope && written !== undefined ? this.#evaluate(written, scope, 0) : undefined;
    if (found) return regionIn(key, found.value, found.through);
    const references = at(expression, 'references');
    const about = Array.isArray(references) ? references.filter((text) => typeof text === 'string' && /^[\w.-]+$/.test(text)) : [];
    return {
      unknown: `the region of provider ${key} is made from ${about.length > 0 ? about.slice(0, 3).join(', ') : 'an expression'}, and the plan does not say how${
        this.#source ? '' : ' (name the folder of the configuration as input "source")'
      }`,
    };
  }

  /**
   * Whether a provider's region was known when the plan was made. The AWS provider takes an unknown one for one that is not set: what
   * it reads while planning is then in the region of the environment, and what it makes later in another.
   */
  #isSettled(key: string): boolean {
    const provider = at(this.#plan.configuration?.provider_config, key);
    const scope = this.#scopes.get(stringOr(at(provider, 'module_address'), ''));
    const written = this.#writtenProvider(key)?.arguments.get('region');
    return scope !== undefined && this.#areSettled(referencesIn(written, at(at(provider, 'expressions'), 'region')), scope, 0);
  }

  #areSettled(references: readonly unknown[], scope: ModuleScope, hops: number): boolean {
    const { parent, call } = scope;
    const follow = (text: string | undefined, expression: unknown, where: ModuleScope | undefined): boolean =>
      where !== undefined && hops < MAX_HOPS && this.#areSettled(referencesIn(text, expression), where, hops + 1);
    return references.every((reference) => {
      const [kind, name = '', third] = typeof reference === 'string' ? withoutInstances(reference).split('.') : [];
      if (kind === 'var') {
        if (!parent || !call) return true;
        const written = this.#source?.get(parent.address)?.calls.get(call.name)?.arguments.get(name);
        return follow(written, at(call.expressions, name), parent);
      }
      if (kind === 'data') return this.#read.has(join(scope.address, `data.${name}.${third}`));
      if (kind === 'local' || (kind === 'module' && third !== undefined)) {
        const inner = kind === 'local' ? scope.address : join(scope.address, `module.${name}`);
        const written = kind === 'local' ? this.#source?.get(inner)?.locals.get(name) : this.#source?.get(inner)?.outputs.get(third ?? '');
        return written !== undefined && follow(written, undefined, this.#scopes.get(inner));
      }
      return kind === 'path' || kind === 'terraform';
    });
  }

  /** What stands in the configuration's own text for a provider key such as `module.a.module.b:aws.x`. */
  #writtenProvider(key: string) {
    const colon = key.lastIndexOf(':');
    return this.#source?.get(withoutInstances(colon < 0 ? '' : key.slice(0, colon)))?.providers.get(key.slice(colon + 1));
  }

  /**
   * The value of an expression that is a text, a variable or a local value as it is. A plan says only which names an expression
   * uses, so `f(var.x)` cannot be told from `var.x` in it; the text can. Anything else is undefined: nothing is computed here.
   */
  #evaluate(expression: string, scope: ModuleScope, hops: number): { value: unknown; through?: string } | undefined {
    if (hops > MAX_HOPS) return undefined;
    const text = /^"\$\{\s*([\w.-]+)\s*\}"$/.exec(expression)?.[1] ?? expression;
    const literal = /^"([^"\\$%]*)"$/.exec(text);
    if (literal) return { value: literal[1] };
    const [kind, name, ...path] = /^(?:var|local)(?:\.[A-Za-z_][\w-]*)+$/.test(text) ? text.split('.') : [];
    if (name === undefined) return undefined;
    if (kind === 'local') {
      const written = path.length === 0 ? this.#source?.get(scope.address)?.locals.get(name) : undefined;
      return written === undefined ? undefined : this.#evaluate(written, scope, hops + 1);
    }
    const found = this.#variable(name, scope, path, hops);
    return found && { value: path.reduce<unknown>((value, key) => at(value, key), found.value), through: name };
  }

  #variable(name: string, scope: ModuleScope, path: readonly string[], hops: number): { value: unknown } | undefined {
    if (!scope.parent || !scope.call) {
      const given = at(this.#plan.variables, name);
      if (isObject(given) && 'value' in given) return { value: given.value };
    } else {
      const given = at(scope.call.expressions, name);
      if (isObject(given) && 'constant_value' in given) return { value: given.constant_value };
      if (given !== undefined) {
        const written = this.#source?.get(scope.parent.address)?.calls.get(scope.call.name)?.arguments.get(name);
        const found = written === undefined ? undefined : this.#evaluate(written, scope.parent, hops + 1);
        return found && { value: found.value };
      }
    }
    const declared = at(scope.module.variables, name);
    if (!isObject(declared) || !('default' in declared)) return undefined;
    return path.length > 0 && declared.default === null ? undefined : { value: declared.default };
  }

  /** The modules whose text has every resource that the plan has. */
  #modulesOfPlan(source: SourceTree): SourceTree {
    return new Map(
      [...source].filter(([address, { resources }]) =>
        (this.#scopes.get(address)?.module.resources ?? []).every((resource) => resources.has(resource.address)),
      ),
    );
  }

  /** Text of another version of the configuration says nothing of this plan. */
  #isSourceOfPlan(source: SourceTree): boolean {
    const root = source.get('');
    const planned = this.#plan.configuration?.root_module;
    return (
      root !== undefined &&
      (planned?.resources ?? []).every(({ address }) => root.resources.has(address)) &&
      Object.keys(planned?.module_calls ?? {}).every((name) => root.calls.has(name)) &&
      this.providers().every(
        ([key]) =>
          key.includes(':') ||
          root.providers.has(key) ||
          !isObject(at(this.#plan.configuration?.provider_config, key)) ||
          !hasExpressions(at(this.#plan.configuration?.provider_config, key)),
      )
    );
  }
}

const REFERENCE = /[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*|\[[^\][]*\])+/.source;
const OWN_VALUE = new RegExp(`^(?:"\\$\\{\\s*(${REFERENCE})\\s*\\}(?:[:/@?#][^\\n]*)?"|(${REFERENCE}))$`);
/** Everything in a text that may be a reference, also in strings and comments. */
const TRAVERSAL = /[A-Za-z_][\w-]*(?:\.[\w-]+)+/g;
/** Attributes that AWS makes up for a resource, in its region. */
const OWN_ATTRIBUTE = /(?:^|_)(?:arn|id|url|endpoint|issuer|dns_name|domain_name|address|hostname|bucket|uri)$/;

/** The expressions of an argument in a block, also of several and of dynamic blocks. */
function expressionsAt(block: OutlineBlock, [first = '', ...rest]: readonly string[]): string[] {
  const own = block.attributes.get(first);
  if (own) return [own.expression];
  return block.blocks.flatMap((child) => {
    if (child.type === first && child.labels.length === 0) return expressionsAt(child, rest);
    if (child.type !== 'dynamic' || child.labels[0] !== first) return [];
    return child.blocks.filter(({ type }) => type === 'content').flatMap((content) => expressionsAt(content, rest));
  });
}

const hasExpressions = (provider: unknown): boolean => Object.keys((at(provider, 'expressions') as object | undefined) ?? {}).length > 0;

/** What an expression refers to: by its text, or by what the plan says of it where the text is not known. */
function referencesIn(text: string | undefined, expression: unknown): readonly unknown[] {
  if (text !== undefined) return text.match(TRAVERSAL) ?? [];
  const references = at(expression, 'references');
  return Array.isArray(references) ? references : [];
}

const stringOr = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

function regionIn(key: string, value: unknown, through?: string): Resolved {
  const from = `provider ${key}${through === undefined ? '' : `, variable ${through}`}`;
  if (typeof value !== 'string' || value === '')
    return { unknown: `provider ${key} sets its region to nothing, so the environment of the run decides` };
  return { region: value, from };
}
