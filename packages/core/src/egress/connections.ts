import type { Socket } from 'node:net';

/** One way that bytes took, summed over the sockets that took it. */
export interface Connection {
  host: string;
  port: number;
  /** The IP address connected to: the proxy's, where there is one. */
  address: string;
  purpose: string;
  /** Bytes on the wire, TLS included. */
  bytesSent: number;
  bytesReceived: number;
  tls?: TlsFacts;
  /** `host:port` of the proxy. */
  proxy?: string;
  /** Milliseconds since the epoch of the first use. */
  at: number;
}

export interface TlsFacts {
  version: string;
  cipher: string;
  /** SHA-256 of the server's certificate, 64 hex digits. */
  fingerprint256: string;
}

/** Where a socket leads. */
export type Route = Pick<Connection, 'host' | 'port' | 'address' | 'proxy'>;

interface Tracked {
  route: Route;
  purpose: string;
  tls?: TlsFacts;
  at: number;
  /** What is already counted. */
  sent: number;
  received: number;
}

/** Notes connections by host, port, address, purpose and certificate. Kept-alive sockets are counted by difference. */
export class ConnectionLog {
  readonly #now: () => number;
  readonly #open = new Map<Socket, Tracked>();
  readonly #entries = new Map<string, Connection>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A TCP connection is made. */
  opened(socket: Socket, route: Route, purpose: string): void {
    this.#open.set(socket, { route, purpose, at: this.#now(), sent: 0, received: 0 });
    socket.once('close', () => {
      this.#count(socket);
      this.#open.delete(socket);
    });
  }

  secured(socket: Socket, tls: TlsFacts): void {
    const tracked = this.#open.get(socket);
    if (tracked) tracked.tls = tls;
  }

  /** A request takes the socket: what it has carried so far belongs to the purpose before. */
  taken(socket: Socket, purpose: string): void {
    const tracked = this.#open.get(socket);
    if (!tracked || tracked.purpose === purpose) return;
    this.#count(socket);
    tracked.purpose = purpose;
    tracked.at = this.#now();
  }

  /** All connections so far, in order of first use. */
  all(): Connection[] {
    for (const socket of this.#open.keys()) this.#count(socket);
    return [...this.#entries.values()].map((entry) => ({ ...entry }));
  }

  #count(socket: Socket): void {
    const tracked = this.#open.get(socket);
    if (!tracked) return;
    const { route, purpose, tls, at } = tracked;
    const sent = socket.bytesWritten;
    const received = socket.bytesRead;
    const key = [route.host, route.port, route.address, route.proxy ?? '', purpose, tls?.fingerprint256 ?? ''].join('\0');
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { ...route, purpose, bytesSent: 0, bytesReceived: 0, ...(tls && { tls }), at };
      this.#entries.set(key, entry);
    }
    entry.bytesSent += sent - tracked.sent;
    entry.bytesReceived += received - tracked.received;
    tracked.sent = sent;
    tracked.received = received;
  }
}
