import type { AwsCalls } from './aws/calls.ts';
import type { RegistryCredentials } from './aws/registry-credentials.ts';
import type { Boundary } from './boundary/boundary.ts';
import type { Context } from './context.ts';
import type { Egress } from './egress/egress.ts';
import type { Files } from './files.ts';
import type { Host } from './hosts/host.ts';
import type { RecordedConnection } from './ledger/record.ts';
import type { Service } from './partitions.ts';
import type { Tools } from './tools.ts';

/** What reaches out of the process. Nothing of it is loaded before its first use. */
export interface Network extends Pick<Context, 'fetch' | 'aws' | 'registryCredentials' | 'tools'> {
  /** Loads the client of a service, without waiting and without connecting. */
  load(service: Service): void;
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

/** The network of a step: one egress guard, and what is built on it, each made when it is first asked for. */
export function lazyNetwork({ boundary, host, now }: NetworkOptions): Network {
  const env = host.environment;
  let open: Egress | undefined;
  const egress = once(async () => {
    const { createEgress } = await import(/* webpackMode: "eager" */ './egress/egress.ts');
    open = createEgress({ boundary, env, now });
    return open;
  });
  const aws = once(async () => {
    const { createAwsCalls } = await import(/* webpackMode: "eager" */ './aws/client.ts');
    return createAwsCalls({ boundary, egress: await egress(), env, now, warn: (line) => host.log.warn(line) });
  });
  const registryCredentials = once(async () => {
    const { createRegistryCredentials } = await import('./aws/registry-credentials.ts');
    return createRegistryCredentials({ boundary, aws: calls, env, tools: programs, mask: (secret) => host.mask(secret), now });
  });
  const tools = once(async () => {
    const { createTools } = await import('./tools.ts');
    return createTools({ boundary, env, fetch: guarded, folder: () => host.privateFolder });
  });

  const guarded: Context['fetch'] = async (url, init) => (await egress()).fetch(url, init);
  const calls: AwsCalls = { call: async (...call) => (await aws()).call(...call) };
  const credentials: RegistryCredentials = async (...call) => (await registryCredentials())(...call);
  const programs: Tools = {
    find: async (name) => (await tools()).find(name),
    run: async (...call) => (await tools()).run(...call),
  };
  return {
    fetch: guarded,
    aws: calls,
    registryCredentials: credentials,
    tools: programs,
    // What goes wrong here goes wrong again where the client is needed.
    load: (service) =>
      void import(/* webpackMode: "eager" */ './aws/sdk.ts').then(({ loadSdk }) => loadSdk(service)).catch(() => undefined),
    connections: () => open?.connections() ?? [],
    close: () => open?.close(),
  };
}

/** Makes a value when it is first asked for. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
