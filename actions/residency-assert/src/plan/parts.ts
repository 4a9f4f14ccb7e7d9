import { isObject, isRegionLike } from '@sovereign-actions/core';
import { planError } from '../errors.ts';
import type { JsonReader } from './json-reader.ts';
import { type ActionInvocation, at, type ConfigModule, type ConfigResource, type Plan, type ReadData } from './types.ts';

/** Terraform itself gives up long before. */
const DEEPEST_MODULE = 200;

function refuseDeeper(depth: number): void {
  if (depth > DEEPEST_MODULE)
    throw planError('PLAN_NOT_PLAN', `The plan nests modules deeper than ${DEEPEST_MODULE}.`, 'Make the plan anew with Terraform.');
}

/** Takes `planned_values`; gives the addresses of its resources. */
export function readPlannedValues(reader: JsonReader): string[] {
  const addresses: string[] = [];
  const module = (depth: number): void => {
    refuseDeeper(depth);
    reader.object((key) => {
      if (key === 'resources') {
        reader.list(() => {
          reader.object((inner) => {
            const value = inner === 'address' ? reader.value() : reader.skip();
            if (typeof value === 'string') addresses.push(value);
          });
        });
      } else if (key === 'child_modules') reader.list(() => module(depth + 1));
      else reader.skip();
    });
  };
  reader.object((key) => (key === 'root_module' ? module(0) : reader.skip()));
  return addresses;
}

/** Takes `action_invocations`. */
export function readActions(reader: JsonReader): ActionInvocation[] {
  const found: ActionInvocation[] = [];
  reader.list(() => {
    const value = reader.value();
    const action = at(value, 'action_invocation') ?? value;
    const [address, type, provider] = ['address', 'type', 'provider_name'].map((name) => at(action, name));
    if (typeof address === 'string' && typeof type === 'string' && typeof provider === 'string')
      found.push({ address, type, provider_name: provider, values: at(action, 'config_values') });
  });
  return found;
}

/** What of a data source's values says where it was read. */
const KEPT = ['region', 'arn', 'name', 'id', 'url'];

/** Takes `prior_state`; gives its data sources. */
export function readPriorState(reader: JsonReader): ReadData[] {
  const found: ReadData[] = [];
  const module = (depth: number): void => {
    refuseDeeper(depth);
    const own: ReadData[] = [];
    let address: string | undefined;
    reader.object((key) => {
      if (key === 'address') {
        const value = reader.value();
        if (typeof value === 'string') address = value;
      } else if (key === 'resources')
        reader.list(() => {
          const data = dataSource(reader);
          if (data) own.push(data);
        });
      else if (key === 'child_modules') reader.list(() => module(depth + 1));
      else reader.skip();
    });
    for (const data of own) found.push(address === undefined ? data : { ...data, module_address: address });
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

function dataSource(reader: JsonReader): ReadData | undefined {
  const texts = new Map<string, string>();
  let values: Record<string, string> = {};
  reader.object((key) => {
    if (key === 'values' && texts.get('mode') !== 'managed') {
      const all = reader.value();
      values = Object.fromEntries(
        KEPT.map((name) => [name, at(all, name)]).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      );
    } else if (['address', 'mode', 'type', 'name', 'provider_name'].includes(key)) {
      const value = reader.value();
      if (typeof value === 'string') texts.set(key, value);
    } else reader.skip();
  });
  const [address, type, name, provider_name] = ['address', 'type', 'name', 'provider_name'].map((key) => texts.get(key));
  if (texts.get('mode') !== 'data' || address === undefined || type === undefined || name === undefined || provider_name === undefined)
    return undefined;
  return { address, type, name, provider_name, values };
}

/** Takes `configuration`; of resources only which arguments are set is kept, not to what. */
export function readConfiguration(reader: JsonReader): NonNullable<Plan['configuration']> {
  const configuration: NonNullable<Plan['configuration']> = {};
  reader.object((key) => {
    if (key === 'provider_config') {
      const value = reader.value();
      if (isObject(value)) configuration.provider_config = value as NonNullable<typeof configuration.provider_config>;
    } else if (key === 'root_module') configuration.root_module = configModule(reader, 0);
    else reader.skip();
  });
  return configuration;
}

function configModule(reader: JsonReader, depth: number): ConfigModule {
  refuseDeeper(depth);
  const module: ConfigModule = {};
  reader.object((key) => {
    if (key === 'resources') {
      const resources: ConfigResource[] = [];
      reader.list(() => {
        const resource = configResource(reader.value());
        if (resource) resources.push(resource);
      });
      module.resources = resources;
    } else if (key === 'variables') {
      const value = reader.value();
      if (isObject(value)) module.variables = value as NonNullable<ConfigModule['variables']>;
    } else if (key === 'module_calls') {
      const calls: [string, NonNullable<ConfigModule['module_calls']>[string]][] = [];
      reader.object((name) => calls.push([name, moduleCall(reader, depth)]));
      module.module_calls = Object.fromEntries(calls);
    } else reader.skip();
  });
  return module;
}

function moduleCall(reader: JsonReader, depth: number): NonNullable<ConfigModule['module_calls']>[string] {
  const call: NonNullable<ConfigModule['module_calls']>[string] = {};
  reader.object((key) => {
    if (key === 'module') call.module = configModule(reader, depth + 1);
    else if (key === 'expressions') {
      const value = reader.value();
      if (isObject(value)) call.expressions = value;
    } else if (key === 'source') {
      const value = reader.value();
      if (typeof value === 'string') call.source = value;
    } else reader.skip();
  });
  return call;
}

function configResource(value: unknown): ConfigResource | undefined {
  const [address, key, expressions, provisioners] = ['address', 'provider_config_key', 'expressions', 'provisioners'].map((name) =>
    at(value, name),
  );
  if (typeof address !== 'string') return undefined;
  const kinds = Array.isArray(provisioners) ? provisioners.map((item) => at(item, 'type')).filter((item) => typeof item === 'string') : [];
  return {
    address,
    ...(typeof key === 'string' && { provider_config_key: key }),
    // Terraform leaves out what is empty.
    arguments: isObject(expressions) ? Object.keys(expressions) : [],
    ...(kinds.length > 0 && { provisioners: kinds }),
  };
}

/** The region that a data source of the provider itself tells, such as `data.aws_region`. */
export function regionTold({ type, values }: Pick<ReadData, 'type' | 'values'>): string | undefined {
  if (type !== 'aws_region') return undefined;
  return [values.region, values.name, values.id].find((text) => text !== undefined && isRegionLike(text));
}
