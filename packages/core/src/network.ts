import type { Boundary } from './boundary/boundary.ts';
import type { Context } from './context.ts';
import type { Files } from './files.ts';
import type { Host } from './hosts/host.ts';
import type { RecordedConnection } from './ledger/record.ts';

/** What reaches out of the process. Nothing of it is loaded before its first use. */
export interface Network extends Pick<Context, 'fetch' | 'aws' | 'registryCredentials' | 'tools'> {
  /** The connections so far. */
  connections(): readonly RecordedConnection[];
  close(): void;
}

export interface NetworkOptions {
  boundary: Boundary;
  host: Host;
  files: Files;
  now: () => number;
}

export function lazyNetwork(_options: NetworkOptions): Network {
  const absent = async (): Promise<never> => {
    throw new TypeError('the egress guard is not wired yet');
  };
  return {
    fetch: absent,
    aws: { call: absent },
    registryCredentials: absent,
    tools: { find: absent, run: absent },
    connections: () => [],
    close: () => undefined,
  };
}
