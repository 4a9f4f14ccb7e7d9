import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fault, Faults } from './faults.ts';

/** A Node request handler, as services that stream or bring their own shape are mounted. */
export type RawHandler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** One request with its whole body. Header names are lower case; repeated headers are joined by `,` in wire order. */
export interface Call {
  method: string;
  /** Path as sent, still percent-encoded. */
  path: string;
  /** Query as sent, without `?`. */
  query: string;
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  requestId: string;
  /** Names the API operation in the log of requests. */
  operation(name: string): void;
}

export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

/** An error answer of a service; the service renders it in its own shape. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Record<string, string>;
  /** Further elements of the error document. */
  readonly fields: Record<string, string>;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { headers?: Record<string, string>; fields?: Record<string, string> } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = more.headers ?? {};
    this.fields = more.fields ?? {};
  }
}

export const notImplemented = (what: string): Refusal => new Refusal(501, 'NotImplemented', `The sandbox does not implement ${what}.`);

/** A service as a function of one request. */
export interface Service {
  answer(call: Call): Reply | Promise<Reply>;
  /** Renders a refusal in the service's own error shape. */
  refuse(refusal: Refusal, requestId: string): Reply;
  /** Largest body, in bytes, that the service takes for these headers. */
  maxBody(headers: Call['headers'], method: string): number;
  /** The refusal for a larger one. */
  tooLarge(limit: number): Refusal;
}

/** A request as the log keeps it: no headers, no body, and no query that holds a signature or a token. */
export interface SeenRequest {
  method: string;
  path: string;
  /** API operation, such as `PutObject`; empty where there is none. */
  target: string;
}

const MAX_LOG = 100_000;
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/;
const seenRequests = new WeakMap<IncomingMessage, SeenRequest>();

/** A server on 127.0.0.1 that logs every request and plays the faults that tests ask for. */
export class LoopbackServer {
  readonly seen: SeenRequest[] = [];
  readonly #server: Server;
  readonly #faults: Faults;
  readonly #now: () => number;
  readonly #refuse: Service['refuse'];
  readonly #handler: RawHandler;

  constructor(options: { handler: RawHandler; refuse: Service['refuse']; faults: Faults; now: () => number }) {
    this.#handler = options.handler;
    this.#refuse = options.refuse;
    this.#faults = options.faults;
    this.#now = options.now;
    this.#server = createServer({ keepAliveTimeout: 5_000 }, (request, response) => void this.#serve(request, response));
    // Clients that try TLS first must see at once that this is plain HTTP.
    this.#server.on('clientError', (_error, socket) => {
      if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
      else socket.destroy();
    });
  }

  /** Starts listening; port 0 takes any free one. @throws the system error when the port is taken */
  listen(port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
        this.#server.off('error', reject);
        resolve((this.#server.address() as AddressInfo).port);
      });
    });
  }

  /** Stops listening and ends every connection, idle or not. */
  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = this.#log(request);
    response.sendDate = false;
    response.setHeader('Date', new Date(this.#now()).toUTCString());
    request.on('error', () => response.destroy());
    response.on('error', () => undefined);
    try {
      // A page that rebinds its own name to 127.0.0.1 must not reach the sandbox.
      if (!LOOPBACK_HOST.test(request.headers.host ?? ''))
        return respond(request, response, { status: 421, body: 'not a loopback host\n' });
      const fault = this.#faults.next(seen);
      if (fault && this.#play(fault, request, response)) return;
      await this.#handler(request, response);
    } catch (error) {
      if (response.destroyed) return;
      if (response.headersSent) response.destroy();
      else respond(request, response, this.#refuse(new Refusal(500, 'InternalFailure', `sandbox defect: ${String(error)}`), randomUUID()));
    }
  }

  #log(request: IncomingMessage): SeenRequest {
    const [path = '', query] = (request.url ?? '').split('?', 2);
    const target = String(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '');
    const seen = {
      method: request.method ?? '',
      path: query && !/x-amz-|WebIdentityToken/i.test(query) ? `${path}?${query}` : path,
      target,
    };
    if (this.seen.length < MAX_LOG) this.seen.push(seen);
    seenRequests.set(request, seen);
    return seen;
  }

  /** True when the fault is the whole answer. */
  #play(fault: Fault, request: IncomingMessage, response: ServerResponse): boolean {
    switch (fault.how) {
      case 'reset':
        request.socket.resetAndDestroy();
        return true;
      case 'hang':
        request.resume();
        return true;
      case 'lost': {
        // The service does the work; the client never learns of it.
        const drop = () => {
          request.socket.destroy();
          return response;
        };
        response.writeHead = () => response;
        response.write = () => true;
        response.end = drop as ServerResponse['end'];
        return false;
      }
      default: {
        const status = fault.status ?? (fault.code === undefined ? 500 : 400);
        const code = fault.code ?? (status === 503 ? 'ServiceUnavailable' : status === 429 ? 'ThrottlingException' : 'InternalFailure');
        respond(
          request,
          response,
          this.#refuse(new Refusal(status, code, fault.message ?? 'A fault that the test asked for.'), randomUUID()),
        );
        return true;
      }
    }
  }
}

/** Makes a Node handler of a service: reads the body within its limit and renders refusals. */
export function answering(service: Service): RawHandler {
  return async (request, response) => {
    const requestId = randomUUID();
    let reply: Reply;
    try {
      const headers = headersOf(request);
      const method = request.method ?? 'GET';
      const limit = service.maxBody(headers, method);
      const body = await readBody(request, limit);
      if (!body) throw service.tooLarge(limit);
      const [path = '/', query = ''] = splitOnce(request.url ?? '/', '?');
      const operation = (name: string) => {
        const seen = seenRequests.get(request);
        if (seen) seen.target = name;
      };
      reply = await service.answer({ method, path, query, headers, body, requestId, operation });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { headers, ...rest } = service.refuse(error, requestId);
      reply = { ...rest, headers: { ...headers, ...error.headers } };
    }
    respond(request, response, reply);
  };
}

function respond(request: IncomingMessage, response: ServerResponse, { status, headers = {}, body = '' }: Reply): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  // An unread body would be taken for the next request of the connection.
  if (!request.complete) response.setHeader('Connection', 'close');
  const bodyless = status === 204 || status === 304;
  response.writeHead(status, {
    ...(bodyless || 'Content-Length' in headers ? {} : { 'Content-Length': String(bytes.length) }),
    ...headers,
  });
  if (request.method === 'HEAD' || bodyless) response.end();
  else response.end(bytes);
}

function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null);
  for (let index = 0; index + 1 < request.rawHeaders.length; index += 2) {
    const name = (request.rawHeaders[index] as string).toLowerCase();
    const value = request.rawHeaders[index + 1] as string;
    const known = headers[name];
    headers[name] = known === undefined ? value : `${known},${value}`;
  }
  return headers;
}

/** Bytes of a refused body that are read and dropped, so that the client sees the answer and not a reset. */
const MAX_DRAIN = 64 * 1024 * 1024;

/** The body, or undefined when it is longer than the limit. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit + MAX_DRAIN) return undefined;
    if (size > limit) chunks.length = 0;
    else chunks.push(chunk);
  }
  if (size > limit) return undefined;
  return chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size);
}

export function splitOnce(text: string, separator: string): [string, string | undefined] {
  const index = text.indexOf(separator);
  return index < 0 ? [text, undefined] : [text.slice(0, index), text.slice(index + separator.length)];
}
