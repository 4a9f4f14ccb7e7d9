import { isRegionLike } from '@sovereign-actions/core';
import { at, type ConfigModule, isObject, type Plan, type ProviderConfig, type ResourceChange } from './types.ts';

/** A region and where it was read, or why there is none. */
export type Resolved = { region: string; from: string } | { unknown: string };

type Named = Pick<ResourceChange, 'module_address' | 'mode' | 'type' | 'name'>;

interface ModuleScope {
  module: ConfigModule;
  /** Arguments of the call; undefined for the root. */
  arguments?: Record<string, unknown>;
  parent?: ModuleScope;
}

const MAX_MODULE_DEPTH = 60;

/** The configuration part of a plan: which provider a resource uses and which region that provider is set to. */
export class Configuration {
  readonly #plan: Plan;
  readonly #scopes = new Map<string, ModuleScope>();
  /** Provider key by address of the resource in the configuration, without instance keys. */
  readonly #providers = new Map<string, string>();
  readonly #regions = new Map<string, Resolved>();
  /** The arguments that each resource sets, by its address. */
  readonly #arguments = new Map<string, unknown>();

  constructor(plan: Plan) {
    this.#plan = plan;
    const waiting: { scope: ModuleScope; path: string; depth: number }[] = [
      { scope: { module: plan.configuration?.root_module ?? {} }, path: '', depth: 0 },
    ];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { scope, path, depth } = next;
      this.#scopes.set(path, scope);
      for (const resource of list<unknown>(scope.module.resources)) {
        const [address, key] = [at(resource, 'address'), at(resource, 'provider_config_key')];
        if (typeof address !== 'string') continue;
        if (typeof key === 'string') this.#providers.set(join(path, address), key);
        this.#arguments.set(join(path, address), at(resource, 'expressions'));
      }
      if (depth >= MAX_MODULE_DEPTH || !isObject(scope.module.module_calls)) continue;
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

  providers(): [key: string, config: ProviderConfig][] {
    const configs = this.#plan.configuration?.provider_config;
    return isObject(configs) ? Object.entries(configs).filter(([, config]) => isObject(config)) : [];
  }

  /**
   * Whether the configuration of a resource sets an argument; also true where the plan does not say. An attribute that
   * is unknown and not set is one that the provider computes.
   */
  sets(resource: Named, argument: string): boolean {
    const address = addressOf(resource);
    return !this.#arguments.has(address) || at(this.#arguments.get(address), argument) !== undefined;
  }

  /** The region of the provider that a resource uses. */
  regionFor(resource: Named): Resolved {
    const key = this.#providers.get(addressOf(resource));
    return key === undefined ? { unknown: 'the plan does not say which provider configuration it uses' } : this.providerRegion(key);
  }

  /** The region of a provider configuration by its key, such as `aws.paris` or `module.a:aws`. */
  providerRegion(key: string): Resolved {
    let resolved = this.#regions.get(key);
    if (!resolved) {
      resolved = this.#regionOf(key);
      this.#regions.set(key, resolved);
    }
    return resolved;
  }

  #regionOf(key: string): Resolved {
    const provider = at(this.#plan.configuration?.provider_config, key);
    if (!isObject(provider)) return { unknown: `the plan has no configuration of provider ${key}` };
    const expression = at(provider.expressions, 'region');
    if (expression === undefined) return { unknown: `provider ${key} sets no region, so the environment of the run decides` };
    const scope = this.#scopes.get(typeof provider.module_address === 'string' ? provider.module_address : '');
    const found = scope && this.#evaluate(expression, scope, 0);
    if (!found) return { unknown: `the region of provider ${key} is computed, and the plan does not hold the result` };
    if (typeof found.value !== 'string' || found.value === '')
      return { unknown: `provider ${key} sets its region to nothing, so the environment of the run decides` };
    // A reference does not say how the value is used. Only a whole region name can have been used as it is.
    if (found.variable !== undefined && !isRegionLike(found.value))
      return { unknown: `the region of provider ${key} is made from variable ${found.variable}, and the plan does not hold the result` };
    return { region: found.value, from: `provider ${key}${found.variable === undefined ? '' : `, variable ${found.variable}`}` };
  }

  /** A constant, or the value of the one variable that an expression refers to. */
  #evaluate(expression: unknown, scope: ModuleScope, depth: number): { value: unknown; variable?: string } | undefined {
    if (depth > MAX_MODULE_DEPTH || !isObject(expression)) return undefined;
    if ('constant_value' in expression) return { value: expression.constant_value };
    const references = list<unknown>(expression.references).filter((reference) => typeof reference === 'string');
    const [longest = '', ...others] = references.toSorted((a, b) => b.length - a.length);
    if (!/^var\.[^.[\]]+(?:\.[^.[\]]+)*$/.test(longest) || !others.every((other) => longest.startsWith(`${other}.`))) return undefined;
    const [, name = '', ...path] = longest.split('.');
    const variable = this.#variable(name, scope, depth);
    if (!variable) return undefined;
    return { value: path.reduce<unknown>((value, key) => at(value, key), variable.value), variable: name };
  }

  #variable(name: string, scope: ModuleScope, depth: number): { value: unknown } | undefined {
    if (!scope.parent) {
      const given = at(this.#plan.variables, name);
      if (isObject(given) && 'value' in given) return { value: given.value };
    } else {
      const given = at(scope.arguments, name);
      if (given !== undefined) return this.#evaluate(given, scope.parent, depth + 1);
    }
    const declared = at(scope.module.variables, name);
    return isObject(declared) && 'default' in declared ? { value: declared.default } : undefined;
  }
}

const addressOf = ({ module_address, mode, type, name }: Named): string =>
  join(withoutInstances(module_address ?? ''), `${mode === 'data' ? 'data.' : ''}${type}.${name}`);

const join = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
const list = <T>(value: unknown): T[] => (Array.isArray(value) ? (value as T[]) : []);

/** `module.a["x.y[0]"].module.b[0]` as the configuration names it: `module.a.module.b`. */
export function withoutInstances(address: string): string {
  let result = '';
  for (let index = 0; index < address.length; index += 1) {
    if (address[index] !== '[') {
      result += address[index];
      continue;
    }
    let quoted = false;
    for (index += 1; index < address.length && (quoted || address[index] !== ']'); index += 1) {
      if (quoted && address[index] === '\\') index += 1;
      else if (address[index] === '"') quoted = !quoted;
    }
  }
  return result;
}
