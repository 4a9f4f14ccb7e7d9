import * as http from 'node:http';
import * as https from 'node:https';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errnoOf, messageOf, SovereignError } from '../errors.ts';
import { type Endpoint, originOf } from '../partitions.ts';
import type { ConnectionLog } from './connections.ts';
import { egressError } from './errors.ts';
import { rawSocketOf, type SocketRequest, type Transport } from './transport.ts';

export type Body = string | Uint8Array | NodeJS.ReadableStream | undefined;

export interface WireRequest {
  endpoint: Endpoint;
  method: string;
  /** Path and query, percent-encoded. */
  path: string;
  /** Lower-case names. */
  headers: Record<string, string>;
  body: Body;
  purpose: string;
  /** Milliseconds without any byte. */
  timeout: number;
  signal: AbortSignal | undefined;
}

export interface WireResponse {
  status: number;
  statusText: string;
  /** Name and value pairs as received, names in lower case. */
  headers: [string, string][];
  /** Errors of the connection arrive here as EGRESS_* errors. */
  body: Readable;
}

/** The methods that may be sent again when a kept-alive socket turns out to be closed (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS']);

/** One HTTP/1.1 request and its answer. @throws EGRESS_UNREACHABLE, EGRESS_UNTRUSTED, EGRESS_TIMEOUT, EGRESS_INTERRUPTED, EGRESS_REFUSED */
export async function exchange(transport: Transport, log: ConnectionLog, request: WireRequest): Promise<WireResponse> {
  const stale = { reused: false };
  try {
    return await attempt(transport, log, request, stale);
  } catch (error) {
    const replayable = request.body === undefined || typeof request.body === 'string' || request.body instanceof Uint8Array;
    const closed = ['ECONNRESET', 'EPIPE'].includes(errnoOf(error instanceof Error ? error.cause : undefined) ?? '');
    if (!stale.reused || !closed || !replayable || !IDEMPOTENT.has(request.method)) throw error;
    return attempt(transport, log, request, { reused: false });
  }
}

function attempt(transport: Transport, log: ConnectionLog, wire: WireRequest, stale: { reused: boolean }): Promise<WireResponse> {
  const { endpoint, method, path, headers, body, purpose, timeout, signal } = wire;
  const origin = originOf(endpoint);
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const socketRequest: SocketRequest = { egress: { endpoint, purpose } };
    const request = (endpoint.protocol === 'https:' ? https : http).request({
      ...socketRequest,
      method,
      host: endpoint.hostname.replace(/^\[|\]$/g, ''),
      port: endpoint.port,
      path: transport.viaProxy(endpoint) ? `${origin}${path}` : path,
      headers,
      agent: transport.agent(endpoint),
    });
    let answer: http.IncomingMessage | undefined;
    let stopped: SovereignError | undefined;
    const failed = (error: unknown): unknown =>
      signal?.aborted ? signal.reason : (stopped ?? (error instanceof SovereignError ? error : interrupted(origin, error)));
    const abort = () => request.destroy(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    signal?.addEventListener('abort', abort, { once: true });
    request.once('close', () => signal?.removeEventListener('abort', abort));

    request.once('socket', (socket: Socket) => {
      const raw = rawSocketOf(socket);
      if (raw) log.taken(raw, purpose);
      stale.reused = request.reusedSocket;
      const idle = () => {
        // Bytes that wait to be read are the reader's delay, not the server's.
        if (answer && answer.readableLength > 0) return void socket.setTimeout(timeout);
        stopped = egressError(
          'EGRESS_TIMEOUT',
          `${origin} sent and took nothing for ${timeout / 1000} s.`,
          'Try again; if it stays, look at the service and at the network between.',
          { cause: Object.assign(new Error('idle'), { code: 'ETIMEDOUT' }) },
        );
        request.destroy(stopped);
      };
      socket.setTimeout(timeout);
      socket.on('timeout', idle);
      request.once('close', () => {
        socket.off('timeout', idle);
        socket.setTimeout(0);
      });
    });
    request.once('response', (message) => {
      answer = message;
      const content = Readable.from(chunksOf(message, failed), { objectMode: false });
      // A body that nobody starts to read still has to give its socket up.
      content.once('close', () => message.destroy());
      resolve({
        status: message.statusCode ?? 0,
        statusText: message.statusMessage ?? '',
        headers: pairs(message.rawHeaders),
        body: content,
      });
    });
    request.once('upgrade', (_, socket) => {
      socket.destroy();
      reject(interrupted(origin, new Error('it asked to change the protocol')));
    });
    request.once('error', (error) => reject(failed(error)));
    send(request, body, headers['content-length']).catch((error: unknown) => {
      if (answer) return;
      request.destroy();
      reject(failed(error));
    });
  });
}

async function send(request: http.ClientRequest, body: Body, length: string | undefined): Promise<void> {
  if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
    request.end(body);
    return;
  }
  await pipeline(body, (source: AsyncIterable<Uint8Array | string>) => exactly(source, length), request);
}

/** Passes a body on and fails when it is not as long as its `content-length` says: the rest would be read as another request. */
async function* exactly(source: AsyncIterable<Uint8Array | string>, length: string | undefined): AsyncGenerator<Uint8Array> {
  const expected = length === undefined ? undefined : Number(length);
  let sent = 0;
  const wrong = (what: string) => new Error(`the body is ${what} than its content-length of ${length}`);
  for await (const piece of source) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    sent += chunk.length;
    if (expected !== undefined && sent > expected) throw wrong('longer');
    yield chunk;
  }
  if (expected !== undefined && sent < expected) throw wrong('shorter');
}

async function* chunksOf(message: http.IncomingMessage, failed: (error: unknown) => unknown): AsyncGenerator<Buffer> {
  try {
    yield* message as AsyncIterable<Buffer>;
  } catch (error) {
    throw failed(error);
  }
}

function pairs(raw: readonly string[]): [string, string][] {
  const list: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) list.push([(raw[index] as string).toLowerCase(), raw[index + 1] as string]);
  return list;
}

function interrupted(origin: string, error: unknown): SovereignError {
  return egressError(
    'EGRESS_INTERRUPTED',
    `The exchange with ${origin} broke off: ${messageOf(error) || errnoOf(error)}.`,
    'Try again; if it stays, look at the service and at the network between.',
    { cause: error },
  );
}
