import { createServer, request as forward, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Servers before others that keep every request for a while, as a network does, and note when each was under way. */
export class Delays {
  readonly #milliseconds: number;
  readonly #servers: Server[] = [];
  #seen: { from: number; to: number }[] = [];

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  /** A port whose requests reach `port` of 127.0.0.1 late. */
  async before(port: number): Promise<number> {
    const server = createServer((request, response) => {
      const seen = { from: performance.now(), to: Number.POSITIVE_INFINITY };
      this.#seen.push(seen);
      response.on('close', () => {
        seen.to = performance.now();
      });
      setTimeout(() => {
        const { method, url, headers } = request;
        const onward = forward({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(response);
        });
        onward.on('error', () => response.destroy());
        request.pipe(onward);
      }, this.#milliseconds);
    });
    this.#servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  }

  /** The requests since the last call, and the longest chain of them in which each began after the one before had ended. */
  take(): { requests: number; rounds: number } {
    const seen = this.#seen.splice(0).sort((one, other) => one.to - other.to);
    let rounds = 0;
    let ended = 0;
    for (const { from, to } of seen) {
      if (from < ended) continue;
      rounds += 1;
      ended = to;
    }
    return { requests: seen.length, rounds };
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
  }
}
