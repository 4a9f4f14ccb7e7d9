import type { Readable } from 'node:stream';
import { Readable as NodeReadable } from 'node:stream';
import { type Endpoint, originOf } from '../partitions.ts';
import type { EgressRequest } from './egress.ts';
import { egressError } from './errors.ts';
import type { Body, WireResponse } from './exchange.ts';

/** The parts of the SDK's `HttpRequest` that are read here. */
interface SdkRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number | undefined;
  path: string;
  query?: Record<string, string | string[] | null> | undefined;
  headers: Record<string, string>;
  username?: string | undefined;
  password?: string | undefined;
  fragment?: string | undefined;
  body?: unknown;
}

interface SdkResponse {
  statusCode: number;
  reason: string;
  headers: Record<string, string>;
  body: Readable;
}

/** The SDK's `HttpHandler` interface. */
export interface AwsHttpHandler {
  readonly metadata: { handlerProtocol: string };
  handle(request: SdkRequest, options?: { abortSignal?: unknown }): Promise<{ response: SdkResponse }>;
  updateHttpClientConfig(): void;
  httpHandlerConfigs(): Record<string, never>;
  destroy(): void;
}

/** A request handler that sends what the SDK built, when it goes to the one endpoint, and refuses everything else. */
export function awsHandler(pinned: Endpoint, purpose: string, send: (request: EgressRequest) => Promise<WireResponse>): AwsHttpHandler {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request, { abortSignal } = {}) {
      const { protocol, hostname, port, method, headers } = request;
      const usual = protocol === 'https:' ? 443 : 80;
      const origin = `${protocol}//${hostname}${port === undefined || port === usual ? '' : `:${port}`}`;
      if (origin !== originOf(pinned) || request.username || request.password) {
        throw egressError(
          'EGRESS_REFUSED',
          `The AWS client wanted ${origin}; this call is bound to ${originOf(pinned)}.`,
          'This is a defect of the step: report it.',
        );
      }
      const query = queryString(request.query ?? {});
      const answer = await send({
        endpoint: pinned,
        method,
        path: `${request.path || '/'}${query === '' ? '' : `?${query}`}`,
        headers,
        body: bodyOf(request.body),
        purpose,
        ...(abortSignal instanceof AbortSignal && { signal: abortSignal }),
      });
      const combined: Record<string, string> = {};
      for (const [name, value] of answer.headers) combined[name] = combined[name] === undefined ? value : `${combined[name]}, ${value}`;
      return { response: { statusCode: answer.status, reason: answer.statusText, headers: combined, body: answer.body } };
    },
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
    destroy() {},
  };
}

/** RFC 3986 percent-encoding, as SigV4 signs it. */
const percentEncode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

function queryString(query: NonNullable<SdkRequest['query']>): string {
  return Object.keys(query)
    .sort()
    .flatMap((name) => {
      const value = query[name];
      if (Array.isArray(value)) return value.map((item) => `${percentEncode(name)}=${percentEncode(item)}`);
      return value === null || value === undefined ? [percentEncode(name)] : [`${percentEncode(name)}=${percentEncode(value)}`];
    })
    .join('&');
}

function bodyOf(body: unknown): Body {
  if (body === undefined || body === null) return undefined;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  if (body instanceof NodeReadable) return body;
  if (body instanceof ReadableStream) return NodeReadable.fromWeb(body as Parameters<typeof NodeReadable.fromWeb>[0]);
  throw new TypeError('the AWS client gave a body of an unknown kind');
}
