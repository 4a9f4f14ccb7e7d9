import { createHash, createPrivateKey, sign } from 'node:crypto';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that a registry was sent. */
export interface Seen {
  method: string;
  url: string;
  range: string | undefined;
}

/** Stands before a registry as a proxy does, hands out its tokens, and breaks what it is told to break. */
export class RegistryFront {
  readonly seen: Seen[] = [];
  /** Scopes of each token that was asked for. */
  readonly scopes: string[][] = [];
  /** Breaks the connection of the first PATCH after the one of this number, in the middle of its body. */
  breakAfter: number | undefined;
  /** Seconds that tokens are good for. */
  lifetime = 300;
  readonly #server: Server;
  #target = 0;
  #signer: { key: string; certificate: string } | undefined;

  private constructor() {
    this.#server = createServer((incoming, outgoing) => this.#answer(incoming, outgoing));
  }

  static async listen(): Promise<RegistryFront> {
    const front = new RegistryFront();
    await new Promise<void>((resolve) => front.#server.listen(0, '127.0.0.1', resolve));
    return front;
  }

  /** @param signer key and certificate in PEM for tokens */
  to(port: number, signer?: { key: string; certificate: string }): void {
    this.#target = port;
    this.#signer = signer;
  }

  get authority(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(incoming: IncomingMessage, outgoing: ServerResponse): void {
    const url = new URL(incoming.url ?? '/', 'http://front');
    if (url.pathname === '/token') {
      this.#token(url, incoming, outgoing);
      return;
    }
    const { method = 'GET', headers } = incoming;
    this.seen.push({ method, url: incoming.url ?? '', range: headers['content-range'] });
    const onward = request({ host: '127.0.0.1', port: this.#target, path: incoming.url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => incoming.destroy());
    const patches = this.seen.filter((each) => each.method === 'PATCH').length;
    if (method === 'PATCH' && this.breakAfter !== undefined && patches > this.breakAfter) {
      this.breakAfter = undefined;
      let passed = 0;
      incoming.on('data', (chunk: Buffer) => {
        passed += chunk.length;
        onward.write(chunk);
        // The registry is given the time to store what it has.
        if (passed > 5_000_000 && incoming.listenerCount('data') > 0) {
          incoming.removeAllListeners('data').pause();
          setTimeout(() => {
            onward.destroy();
            incoming.destroy();
          }, 200);
        }
      });
      return;
    }
    incoming.pipe(onward);
  }

  /** Everything that is asked for is granted: the registry is what decides by the token. */
  #token(url: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
    const signer = this.#signer;
    if (!signer || incoming.headers.authorization !== `Basic ${Buffer.from('user:pass').toString('base64')}`) {
      outgoing.writeHead(401).end();
      return;
    }
    const scopes = url.searchParams.getAll('scope');
    this.scopes.push(scopes);
    const access = scopes.map((scope) => {
      const [type, name, actions = ''] = scope.split(':');
      return { type, name, actions: actions.split(',') };
    });
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: 'front',
      sub: 'user',
      aud: url.searchParams.get('service'),
      exp: now + this.lifetime,
      nbf: now - 10,
      iat: now,
      jti: createHash('sha256').update(`${Math.random()}`).digest('hex'),
      access,
    };
    const der = signer.certificate.replace(/-----[^-]+-----|\s/g, '');
    const head = [{ typ: 'JWT', alg: 'RS256', x5c: [der] }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
    const signature = sign('sha256', Buffer.from(head.join('.')), createPrivateKey(signer.key)).toString('base64url');
    outgoing.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ token: [...head, signature].join('.') }));
  }
}
