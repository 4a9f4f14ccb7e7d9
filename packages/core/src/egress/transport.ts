import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import * as net from 'node:net';
import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';
import { errnoOf, messageOf, SovereignError } from '../errors.ts';
import { isMetadataEndpoint } from '../metadata.ts';
import { type Endpoint, originOf } from '../partitions.ts';
import { isLocalAddress, isLoopbackAddress } from './addresses.ts';
import type { ConnectionLog, Route } from './connections.ts';
import { egressError } from './errors.ts';

/** `dns.lookup` with `all: true`. */
export type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

export interface TransportOptions {
  /** In the sandbox every address must be loopback; elsewhere none may be this machine's own. */
  sandbox: boolean;
  proxy: Endpoint | undefined;
  /** PEM certificates trusted beside the roots that Node carries. */
  extraRoots: () => Promise<readonly string[]>;
  log: ConnectionLog;
  lookup?: Lookup | undefined;
  /** Milliseconds for lookup, TCP, proxy and TLS together. */
  connectTimeout: number;
}

/** What a request hands to the socket it asks the agent for. */
export interface SocketRequest {
  egress: { endpoint: Endpoint; purpose: string };
}

/** To one host. Whoever asks for more at once waits; how many that are, each caller decides for itself. */
const MAX_SOCKETS = 48;
const PROXY_HEADER_LIMIT = 16 * 1024;

/** Opens sockets: checks addresses after the lookup, tunnels through the proxy, does TLS, notes each connection. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #agents: { 'http:': http.Agent; 'https:': https.Agent };
  readonly #opening = new Set<net.Socket>();
  #trust: Promise<tls.SecureContext> | undefined;

  constructor(options: TransportOptions) {
    this.#options = options;
    const pool = { keepAlive: true, maxSockets: MAX_SOCKETS, maxFreeSockets: MAX_SOCKETS };
    this.#agents = { 'http:': new http.Agent(pool), 'https:': new https.Agent(pool) };
    for (const agent of Object.values<http.Agent>(this.#agents)) {
      agent.createConnection = (request, done) => {
        this.#open((request as unknown as SocketRequest).egress).then(
          (socket) => done?.(null, socket),
          (error: Error) => done?.(error, undefined as unknown as Duplex),
        );
        return undefined;
      };
    }
  }

  agent(endpoint: Endpoint): http.Agent {
    return this.#agents[endpoint.protocol];
  }

  /** Whether requests for this endpoint are sent to the proxy in absolute form instead of through a tunnel. */
  viaProxy(endpoint: Endpoint): boolean {
    return this.#proxyFor(endpoint) !== undefined && endpoint.protocol === 'http:';
  }

  /** Link-local addresses are this machine's own and mean another one behind a proxy. */
  #proxyFor(endpoint: Endpoint): Endpoint | undefined {
    return isMetadataEndpoint(endpoint) ? undefined : this.#options.proxy;
  }

  /** Ends every socket, also those still connecting. */
  close(): void {
    for (const agent of Object.values(this.#agents)) agent.destroy();
    for (const socket of this.#opening) socket.destroy();
  }

  async #open({ endpoint, purpose }: SocketRequest['egress']): Promise<net.Socket> {
    const { log, connectTimeout } = this.#options;
    const proxy = this.#proxyFor(endpoint);
    const hop = proxy ?? endpoint;
    let timedOut = false;
    let raw: net.Socket | undefined;
    const timer = setTimeout(() => {
      timedOut = true;
      raw?.destroy(new Error('timed out'));
    }, connectTimeout);
    try {
      raw = this.#dial(hop);
      this.#opening.add(raw);
      await once(raw, 'connect');
      const route: Route = {
        host: endpoint.hostname,
        port: endpoint.port,
        address: raw.remoteAddress ?? '',
        ...(proxy && { proxy: `${proxy.hostname}:${proxy.port}` }),
      };
      log.opened(raw, route, purpose);
      let socket: net.Socket = raw;
      if (proxy?.protocol === 'https:') socket = await this.#secure(socket, proxy);
      if (endpoint.protocol === 'https:') {
        if (proxy) socket = await tunnel(socket, proxy, endpoint);
        const secured = await this.#secure(socket, endpoint);
        log.secured(raw, {
          version: secured.getProtocol() ?? '',
          cipher: secured.getCipher().name,
          fingerprint256: (secured.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase(),
        });
        socket = secured;
      }
      RAW.set(socket, raw);
      return socket;
    } catch (error) {
      raw?.destroy();
      if (timedOut) {
        throw egressError(
          'EGRESS_TIMEOUT',
          `${originOf(hop)} did not connect within ${connectTimeout / 1000} s.`,
          'Check that the runner can reach it: routes, security groups, firewall, VPC endpoint.',
          { cause: Object.assign(new Error('connect timed out', { cause: error }), { code: 'ETIMEDOUT' }) },
        );
      }
      throw connectFailure(hop, error);
    } finally {
      clearTimeout(timer);
      if (raw) this.#opening.delete(raw);
    }
  }

  #dial(endpoint: Endpoint): net.Socket {
    const { hostname, port } = endpoint;
    const bare = hostname.replace(/^\[|\]$/g, '');
    // `localhost` never goes to a resolver, which could answer anything.
    const host = bare === 'localhost' ? '127.0.0.1' : bare;
    // A metadata service is allowed by its address alone: a name that leads there is not.
    if (net.isIP(host) !== 0 && (this.#options.sandbox || !isMetadataEndpoint(endpoint))) this.#checkAddresses(hostname, [host]);
    const lookup = this.#options.lookup ?? (systemLookup as Lookup);
    return net.connect({
      host,
      port,
      noDelay: true,
      autoSelectFamily: true,
      lookup: (name, options, done) => {
        lookup(name, { ...options, all: true }, (error, addresses) => {
          if (error) return done(error, []);
          try {
            // The addresses that are checked are the ones connected to, so a second answer of the resolver changes nothing.
            this.#checkAddresses(
              hostname,
              addresses.map(({ address }) => address),
            );
          } catch (refused) {
            return done(refused as Error, []);
          }
          if (options.all) done(null, addresses);
          else done(null, addresses[0]?.address as string, addresses[0]?.family as number);
        });
      },
    });
  }

  #checkAddresses(hostname: string, addresses: readonly string[]): void {
    const { sandbox, proxy } = this.#options;
    if (addresses.length === 0) throw Object.assign(new Error('no address'), { code: 'ENOTFOUND' });
    const isProxy = proxy?.hostname === hostname;
    const wrong = addresses.find((address) => (sandbox ? !isLoopbackAddress(address) : !isProxy && isLocalAddress(address)));
    if (wrong === undefined) return;
    throw egressError(
      'EGRESS_REFUSED',
      sandbox
        ? `${hostname} resolves to ${wrong}, and the sandbox partition is loopback only.`
        : `${hostname} resolves to ${wrong}, an address of this machine, its link or its metadata service.`,
      'Check the resolver and the hosts file of the runner.',
    );
  }

  async #secure(socket: net.Socket, { hostname }: Endpoint): Promise<tls.TLSSocket> {
    this.#trust ??= this.#options.extraRoots().then((extra) =>
      // Named roots switch NODE_EXTRA_CA_CERTS, --use-openssl-ca and the system's store off.
      tls.createSecureContext({ ca: [...tls.rootCertificates, ...extra], minVersion: 'TLSv1.2' }),
    );
    const host = hostname.replace(/^\[|\]$/g, '');
    const secureContext = await this.#trust;
    const secured = tls.connect({
      socket,
      host,
      servername: net.isIP(host) === 0 ? host : '',
      secureContext,
      ALPNProtocols: ['http/1.1'],
      rejectUnauthorized: true,
    });
    await once(secured, 'secureConnect');
    return secured;
  }
}

/** The TCP socket under a socket, where bytes are counted. */
const RAW = new WeakMap<Duplex, net.Socket>();
export const rawSocketOf = (socket: Duplex): net.Socket | undefined => RAW.get(socket);

function once(socket: net.Socket, event: 'connect' | 'secureConnect'): Promise<void> {
  return new Promise((resolve, reject) => {
    if (socket.destroyed) return reject(socket.errored ?? new Error('the connection was closed'));
    const settle = (finish: () => void) => {
      socket.off(event, done).off('error', reject).off('close', closed);
      finish();
    };
    const done = () => settle(resolve);
    const closed = () => settle(() => reject(Object.assign(new Error('the connection was closed'), { code: 'ECONNRESET' })));
    socket.once(event, done).once('error', reject).once('close', closed);
  });
}

/** Asks an HTTP proxy for a tunnel (RFC 9110, CONNECT). */
function tunnel(socket: net.Socket, proxy: Endpoint, { hostname, port }: Endpoint): Promise<net.Socket> {
  const authority = `${hostname}:${port}`;
  return new Promise((resolve, reject) => {
    const request = http.request({
      method: 'CONNECT',
      path: authority,
      headers: { host: authority },
      createConnection: () => socket,
      maxHeaderSize: PROXY_HEADER_LIMIT,
    });
    const refused = (status: number | undefined) =>
      reject(
        egressError(
          'EGRESS_UNREACHABLE',
          `The proxy ${originOf(proxy)} answered ${status} for ${authority}.`,
          status === 407
            ? 'Proxies that ask for a password are not supported: let the proxy admit the runner by its address.'
            : 'Let the proxy admit this host for the runner.',
        ),
      );
    request.once('connect', ({ statusCode }, tunnelled: Duplex, head) => {
      if (statusCode !== 200) return refused(statusCode);
      if (head.length > 0) tunnelled.unshift(head);
      resolve(tunnelled as net.Socket);
    });
    request.once('response', ({ statusCode }) => refused(statusCode));
    request.once('error', reject);
    request.end();
  });
}

const TLS_FAILURE = /^(?:ERR_(?:TLS|SSL)_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|EPROTO$)/;

function connectFailure(hop: Endpoint, error: unknown): SovereignError {
  if (error instanceof SovereignError) return error;
  const code = errnoOf(error) ?? '';
  const reason = messageOf(error) || code;
  if (TLS_FAILURE.test(code)) {
    return egressError(
      'EGRESS_UNTRUSTED',
      `TLS with ${originOf(hop)} failed: ${reason}.`,
      'Its certificate must be valid for the name and chain to a root that Node carries. For a proxy that opens TLS, name its ca-file in the boundary.',
      { cause: error },
    );
  }
  return egressError(
    'EGRESS_UNREACHABLE',
    `${originOf(hop)} cannot be reached: ${reason}.`,
    'Check that the runner can resolve and reach it: DNS, routes, security groups, firewall, VPC endpoint.',
    { cause: error },
  );
}
