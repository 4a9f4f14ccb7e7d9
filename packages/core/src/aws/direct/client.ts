import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { SovereignError } from '../../errors.ts';
import { endpointOf } from '../../issuers.ts';
import { VERSION } from '../../version.ts';
import type { ClientSettings, ServiceClient } from '../client.ts';
import { DIRECT, type DirectService, type Shape } from './operations.ts';
import { PROTOCOLS } from './protocols.ts';
import { amzDate, signature } from './signature.ts';

/** What a service refused, in the shape of the SDK's service exceptions. */
export class ServiceError extends Error {
  /** The code of the service, such as `AccessDenied`; `Unknown` when it was not the service that answered. */
  override readonly name: string;
  readonly $metadata: { readonly httpStatusCode: number; readonly requestId?: string | undefined };

  constructor(code: string, message: string, $metadata: ServiceError['$metadata']) {
    super(message);
    this.name = code;
    this.$metadata = $metadata;
  }
}

/** Answers of these operations have a few kilobytes. */
const MAX_BYTES = 1024 * 1024;
const FIRST_WAIT_MS = 200;
const LONGEST_WAIT_MS = 20_000;
/** AWS takes signatures that are up to five minutes off. */
const SKEW_MS = 4 * 60_000;

const PASSING =
  /^(?:Throttl|TooManyRequests|RequestLimitExceeded|RequestThrottled|SlowDown|RequestTimeout(?:Exception)?$|IDPCommunicationError)/;
const PASSING_EGRESS = new Set(['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED']);
/** Codes by which services say that a signature is of another time. */
const SKEWED = /^(?:SignatureDoesNotMatch|InvalidSignatureException|RequestExpired|RequestInTheFuture|RequestTimeTooSkewed)$/;

/** A client for the operations of {@link DIRECT}: they are POSTs to `/` with an answer that fits into memory. */
export function createDirectClient(service: DirectService, settings: ClientSettings): ServiceClient {
  const { egress, now, region, url, attempts, credentials } = settings;
  const endpoint = endpointOf(url);
  const handler = egress.awsHandler(endpoint);
  const protocol = PROTOCOLS[service];
  const operations: Readonly<Record<string, Shape>> = DIRECT[service];
  /** How far the clock of the service is from ours. */
  let skew = 0;

  const once = async (operation: string, shape: Shape, input: object, abortSignal: AbortSignal): Promise<unknown> => {
    const { headers, body } = protocol.request(operation, input);
    const signed = {
      ...headers,
      host: new URL(url).host,
      'x-amz-date': amzDate(now() + skew),
      ...(credentials?.sessionToken !== undefined && { 'x-amz-security-token': credentials.sessionToken }),
    };
    const { response } = await handler.handle(
      {
        ...endpoint,
        method: 'POST',
        path: '/',
        headers: {
          ...(credentials ? { ...signed, authorization: signature({ service, region, headers: signed, body }, credentials) } : headers),
          'content-length': String(Buffer.byteLength(body)),
          'user-agent': `sovereign-actions/${VERSION}`,
        },
        body,
      },
      { abortSignal },
    );
    const text = await textOf(response.body);
    const date = Date.parse(response.headers.date ?? '');
    if (Math.abs(date - now() - skew) > SKEW_MS) skew = date - now();
    const $metadata = { httpStatusCode: response.statusCode, requestId: response.headers['x-amzn-requestid'] };
    if (response.statusCode !== 200) throw refusalOf(text, $metadata);
    // Without a body there are no members, as for the SDK: that they are missing is for the caller to say.
    if (text === '') return { $metadata };
    try {
      return { ...(protocol.output(operation, shape, text) as object), $metadata };
    } catch {
      throw foreign($metadata);
    }
  };

  const refusalOf = (text: string, $metadata: ServiceError['$metadata']): ServiceError => {
    try {
      const { code, message, requestId = $metadata.requestId } = protocol.refusal(text);
      return new ServiceError(code, message, { ...$metadata, requestId });
    } catch {
      return foreign($metadata);
    }
  };

  return {
    async send(operation, input, signal) {
      const shape = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
      if (shape === undefined) throw new TypeError(`the ${service} client has no operation ${operation}`);
      for (let attempt = 1; ; attempt += 1) {
        const before = skew;
        try {
          return await once(operation, shape, Object(input), signal);
        } catch (error) {
          const late = error instanceof ServiceError && SKEWED.test(error.name) && skew !== before;
          if (attempt >= attempts || !(late || isPassing(error))) throw error;
        }
        await wait(Math.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)), undefined, { signal });
      }
    },
  };
}

function isPassing(error: unknown): boolean {
  if (error instanceof SovereignError) return PASSING_EGRESS.has(error.code);
  if (!(error instanceof ServiceError)) return false;
  const { httpStatusCode } = error.$metadata;
  return httpStatusCode >= 500 || httpStatusCode === 429 || PASSING.test(error.name);
}

/** The text of an answer; of one that is too long to be an answer of these operations, what shows that it is none. */
async function textOf(body: Readable): Promise<string> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MAX_BYTES) return TOO_LONG;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

const TOO_LONG = 'more than an answer has';

/**
 * What something else than the service answered, such as a proxy, a load balancer or a login page. Nothing of it is repeated, not
 * even by the parser, which quotes what it cannot read: it may hold a secret that nobody knows yet.
 */
const foreign = ($metadata: ServiceError['$metadata']): ServiceError =>
  new ServiceError('Unknown', `status ${$metadata.httpStatusCode} with something that is no answer of the service`, $metadata);
