/** What opens the network. Loaded only by steps that use it, so it is not part of the index. */
export { createEgress, type Egress, type EgressOptions, type EgressRequest } from './egress/egress.ts';
export type { WireResponse } from './egress/exchange.ts';
