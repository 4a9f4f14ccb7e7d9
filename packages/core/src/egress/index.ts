/** What opens the network. Steps reach it through their context; only the runner and tests load it. */
export { type AwsClientOptions, createAwsCalls } from '../aws/client.ts';
export { createRegistryCredentials } from '../aws/registry-credentials.ts';
export { createEgress, type Egress, type EgressOptions, type EgressRequest } from './egress.ts';
export type { WireResponse } from './exchange.ts';
