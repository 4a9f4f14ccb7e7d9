/**
 * The parts of Terraform's plan representation, format 1.x, that residency rests on.
 * Specification: Terraform, "JSON Output Format", plan representation.
 */
export interface Plan {
  format_version: string;
  terraform_version?: string;
  variables?: Record<string, { value?: unknown }>;
  planned_values?: { root_module?: ValuesModule };
  resource_changes: ResourceChange[];
  deferred_changes?: unknown[];
  prior_state?: { values?: { root_module?: ValuesModule } };
  configuration?: { provider_config?: Record<string, ProviderConfig>; root_module?: ConfigModule };
  complete?: boolean;
  errored?: boolean;
}

export interface ResourceChange {
  address: string;
  module_address?: string;
  mode: string;
  type: string;
  name: string;
  provider_name: string;
  change: {
    actions: string[];
    before?: unknown;
    after?: unknown;
    after_unknown?: unknown;
    before_identity?: unknown;
    after_identity?: unknown;
  };
}

export interface PlannedResource {
  address: string;
  mode: string;
  type: string;
  name: string;
  provider_name: string;
  values?: unknown;
}

/** Resources of one module; the root has no address. */
export interface ValuesModule {
  address?: string;
  resources?: PlannedResource[];
  child_modules?: ValuesModule[];
}

export interface ProviderConfig {
  name?: string;
  full_name?: string;
  module_address?: string;
  expressions?: Record<string, unknown>;
}

export interface ConfigModule {
  resources?: { address: string; provider_config_key?: string }[];
  module_calls?: Record<string, { expressions?: Record<string, unknown>; module?: ConfigModule }>;
  variables?: Record<string, { default?: unknown }>;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property of something that may be no object at all. */
export const at = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);

/** A list of objects, whatever a plan that was altered by hand holds in its place. */
export const objectsIn = <T extends object>(value: unknown): T[] =>
  Array.isArray(value) ? value.filter((item): item is T => isObject(item)) : [];
