import type { Boundary } from '../boundary/boundary.ts';
import type { GuardedFetch, GuardedInit } from '../context.ts';
import { Files } from '../files.ts';
import { endpointOf } from '../issuers.ts';
import { type Endpoint, originOf } from '../partitions.ts';
import { type AllowedEndpoint, allowedEndpoints } from './allowed.ts';
import { type AwsHttpHandler, awsHandler } from './aws-handler.ts';
import { type Connection, ConnectionLog } from './connections.ts';
import { egressError } from './errors.ts';
import { type Body, exchange, type WireRequest, type WireResponse } from './exchange.ts';
import { type Environment, proxyCaFile, refuseOverrides } from './overrides.ts';
import { responseOf } from './response.ts';
import { type Lookup, Transport } from './transport.ts';

export interface EgressOptions {
  boundary: Boundary;
  /** The whole environment of the job, where overrides are looked for. */
  env: Environment;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** Default: the system's resolver. */
  lookup?: Lookup;
  /** Milliseconds for lookup, TCP, proxy and TLS together. Default 10,000. */
  connectTimeout?: number;
}

/** A request below `fetch`: no redirects, streams of Node. */
export type EgressRequest = Pick<WireRequest, 'endpoint' | 'method' | 'path' | 'headers'> &
  Partial<Pick<WireRequest, 'body' | 'purpose' | 'timeout' | 'signal'>>;

/** The one way out to the network. */
export interface Egress {
  readonly fetch: GuardedFetch;
  request(request: EgressRequest): Promise<WireResponse>;
  /** A request handler for an AWS SDK client that reaches this endpoint and no other. */
  awsHandler(endpoint: Endpoint): AwsHttpHandler;
  /** Every connection so far. */
  connections(): Connection[];
  /** Ends all sockets. */
  close(): void;
}

const IDLE_MS = 30_000;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Opens the egress guard of a step. Nothing is looked up, read or loaded before the first request. */
export function createEgress(options: EgressOptions): Egress {
  const { boundary, env, now, lookup, connectTimeout = 10_000 } = options;
  const allowed = allowedEndpoints(boundary, { tokenRequestUrl: env.ACTIONS_ID_TOKEN_REQUEST_URL });
  const log = new ConnectionLog(now);
  const transport = new Transport({
    sandbox: boundary.partition === 'sandbox',
    proxy: boundary.proxy && endpointOf(boundary.proxy.url),
    extraRoots: async () => {
      const file = proxyCaFile(boundary);
      return file === undefined ? [] : [await new Files(boundary.folder).readText(file, 1024 * 1024)];
    },
    log,
    lookup,
    connectTimeout,
  });
  let checked: Promise<void> | undefined;

  const permit = (endpoint: Endpoint): AllowedEndpoint => {
    const entry = allowed.get(originOf(endpoint));
    if (entry) return entry;
    throw refused(originOf(endpoint), boundary);
  };

  const request = async (wanted: EgressRequest): Promise<WireResponse> => {
    const { endpoint, method, path } = wanted;
    const { purpose } = permit(endpoint);
    const authority = originOf(endpoint).slice(endpoint.protocol.length + 2);
    const headers = lowerCase(wanted.headers);
    if ((headers.host ?? authority) !== authority) {
      throw egressError(
        'EGRESS_REFUSED',
        `A request to ${authority} names another host in its header.`,
        'This is a defect of the step: report it.',
      );
    }
    checked ??= refuseOverrides(env, boundary);
    await checked;
    return exchange(transport, log, {
      endpoint,
      method: method.toUpperCase(),
      path,
      headers: { 'accept-encoding': 'identity', ...headers, host: authority },
      body: wanted.body,
      purpose: wanted.purpose ?? purpose,
      timeout: wanted.timeout ?? IDLE_MS,
      signal: wanted.signal,
    });
  };

  const fetch: GuardedFetch = async (address, init = {}) => {
    let url = target(address, boundary);
    let { method = 'GET', body } = init;
    let headers = lowerCase(init.headers ?? {});
    for (let hops = 0; ; hops += 1) {
      const answer = await request({
        ...wireOptions(init),
        endpoint: endpointOf(url),
        method,
        path: url.pathname + url.search,
        headers,
        body,
      });
      const location = answer.headers.find(([name]) => name === 'location')?.[1];
      if (init.redirect === 'manual' || !REDIRECTS.has(answer.status) || location === undefined) return responseOf(answer, method);
      answer.body.destroy();
      if (init.redirect !== 'follow' || hops >= MAX_REDIRECTS) throw redirected(url, init.redirect === 'follow');
      const next = target(URL.parse(location, url.href) ?? location, boundary);
      if (next.origin !== url.origin) headers = without(headers, ['authorization', 'cookie', 'proxy-authorization']);
      // As the Fetch standard has it: a redirected POST becomes a GET, save for 307 and 308.
      if ((answer.status === 303 && method !== 'HEAD') || (answer.status < 303 && method === 'POST')) {
        method = 'GET';
        body = undefined;
        headers = without(headers, ['content-length', 'content-type', 'content-encoding']);
      } else if (!isReplayable(body)) throw redirected(url, true);
      url = next;
    }
  };

  return {
    fetch,
    request,
    awsHandler: (endpoint) => awsHandler(endpoint, permit(endpoint).purpose, request),
    connections: () => log.all(),
    close: () => transport.close(),
  };
}

const isReplayable = (body: Body): boolean => body === undefined || typeof body === 'string' || body instanceof Uint8Array;

const wireOptions = ({ purpose, timeout, signal }: GuardedInit): Partial<EgressRequest> => ({
  ...(purpose !== undefined && { purpose }),
  ...(timeout !== undefined && { timeout }),
  ...(signal !== undefined && { signal }),
});

const lowerCase = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const without = (headers: Record<string, string>, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));

/** The URL of a request. Refuses what is no http(s) URL and what carries a user or password. */
function target(address: string | URL, boundary: Boundary): URL {
  const url = URL.parse(String(address));
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    throw refused(url ? `a ${url.protocol} URL` : 'what is not a URL', boundary);
  if (url.username !== '' || url.password !== '') throw refused(`${url.host} with a user or password in the URL`, boundary);
  return url;
}

function refused(what: string, boundary: Boundary) {
  return egressError(
    'EGRESS_REFUSED',
    `The boundary (${boundary.source}) does not allow a connection to ${what}.`,
    'If it belongs inside the boundary, name the exact host under "hosts" in sovereign.yaml, with its purpose.',
  );
}

function redirected(url: URL, followed: boolean) {
  return egressError(
    'EGRESS_REDIRECTED',
    followed ? `${url.origin} redirects too often, or with a body that cannot be sent again.` : `${url.origin} answered with a redirect.`,
    'Name the address that it redirects to, if that is inside the boundary.',
  );
}
