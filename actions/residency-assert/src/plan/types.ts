import { isObject } from '@sovereign-actions/core';
/**
 * The parts of Terraform's plan representation, format 1.x, that residency rests on, as far as they are kept in memory.
 * Specification: Terraform, "JSON Output Format", plan representation.
 */
export interface Plan {
  format_version: string;
  terraform_version?: string;
  variables?: Record<string, { value?: unknown }>;
  configuration?: { provider_config?: Record<string, ProviderConfig>; root_module?: ConfigModule };
  complete?: boolean;
  errored?: boolean;
  /** How many changes wait for a later run. */
  deferred: number;
  /** Addresses of everything that exists after the plan. */
  planned: readonly string[];
  /** Actions that the run invokes besides (Terraform 1.14). */
  actions: readonly ActionInvocation[];
  /** Data sources that were read while planning; of their values only the few that say where they were read. */
  read: readonly ReadData[];
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

export interface ActionInvocation {
  address: string;
  type: string;
  provider_name: string;
  values: unknown;
}

export interface ReadData {
  address: string;
  module_address?: string;
  type: string;
  name: string;
  provider_name: string;
  values: Record<string, string>;
}

export interface ProviderConfig {
  name?: string;
  full_name?: string;
  module_address?: string;
  expressions?: Record<string, unknown>;
}

export interface ConfigModule {
  resources?: ConfigResource[];
  module_calls?: Record<string, { source?: string; expressions?: Record<string, unknown>; module?: ConfigModule }>;
  variables?: Record<string, { default?: unknown }>;
}

export interface ConfigResource {
  address: string;
  provider_config_key?: string;
  /** The names of the arguments that are set. */
  arguments: readonly string[];
  /** Kinds of provisioners, such as `local-exec`. */
  provisioners?: readonly string[];
}

/** A property of something that may be no object at all. */
export const at = (value: unknown, key: string): unknown => (isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined);
