import type { Boundary } from './boundary/boundary.ts';
import type { Context } from './context.ts';
import type { Egress } from './egress/egress.ts';
import type { Files } from './files.ts';
import type { Host } from './hosts/host.ts';
import type { RecordedConnection } from './ledger/record.ts';

/** What reaches out of the process. Nothing of it is loaded before its first use. */
export interface LazyNetwork extends Pick<Context, 'fetch' | 'aws' | 'registryCredentials' | 'tools'> {
  /** The connections so far. */
  connections(): readonly RecordedConnection[];
  close(): void;
}

export interface NetworkOptions {
  boundary: Boundary;
  host: Host;
  files: Files;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export function lazyNetwork({ boundary, host, now }: NetworkOptions): LazyNetwork {
  let opened: Egress | undefined;
  let closed = false;
  const egress = async (): Promise<Egress> => {
    const { createEgress } = await import('./egress/egress.ts');
    if (closed) throw new TypeError('the step is over');
    opened ??= createEgress({ boundary, env: host.environment, now });
    return opened;
  };
  const absent = async (): Promise<never> => {
    throw new TypeError('not wired yet');
  };
  return {
    fetch: async (url, init) => (await egress()).fetch(url, init),
    aws: { call: absent },
    registryCredentials: absent,
    tools: { find: absent, run: absent },
    connections: () => opened?.connections() ?? [],
    close: () => {
      closed = true;
      opened?.close();
    },
  };
}
