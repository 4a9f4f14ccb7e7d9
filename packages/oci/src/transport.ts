import { setTimeout as sleepFor } from 'node:timers/promises';
import { type Endpoint, type GuardedFetch, type GuardedInit, isObject, messageOf, originOf, SovereignError } from '@sovereign-actions/core';
import type { Authorizer, Scope } from './authorizer.ts';
import { parseChallenge } from './challenge.ts';
import { registryError } from './errors.ts';
import { discard, readLimited } from './read.ts';

export interface RegistryRequest {
  method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH';
  /** Path and query on the registry, or an absolute URL that it answered with. */
  url: string;
  scope: Scope;
  /** Another repository of the registry that the request reads. */
  alsoPull?: string;
  /** For error texts, such as `manifest sha256:…`. */
  what: string;
  /** Statuses that the caller handles; any other is an error. */
  accept: readonly number[];
  headers?: Record<string, string>;
  /** Makes the body anew for each attempt. */
  body?: () => NonNullable<GuardedInit['body']>;
  redirect?: GuardedInit['redirect'];
  /** False where a second attempt could not be the same. What is throttled has done nothing, and is tried again all the same. Default true. */
  retry?: boolean;
  /** Called after the wait for another attempt, which it may stop by what it throws: what was right when the first was made may not be now. */
  beforeRetry?: () => Promise<void>;
  /** True for bodies of any size: they may take as long as bytes flow. Others must be done by the deadline, however slowly they drip. */
  streams?: boolean;
}

/** Sends with authentication and retries, and answers with a status that the request accepts. */
export interface Transport {
  readonly origin: string;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** `finish` reads the body within the attempt, so that a connection lost in the middle is tried again too. */
  send<T>(request: RegistryRequest, finish: (response: Response) => Promise<T>): Promise<T>;
}

export interface TransportOptions {
  fetch: GuardedFetch;
  endpoint: Endpoint;
  authorizer: Authorizer;
  /** Milliseconds that all attempts of a request may take together, waiting included. Default two minutes. */
  deadline?: number;
  sleep?: (milliseconds: number) => Promise<unknown>;
}

const TRANSIENT: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
/**
 * A registry may not see for a moment what is there: distribution 2.8 empties the link of a blob while another writer puts the
 * same blob, and then refuses a manifest that names it.
 */
const TRANSIENT_CODE = 'MANIFEST_BLOB_UNKNOWN';
const ATTEMPTS = 6;
const FIRST_WAIT = 250;

export function createTransport(options: TransportOptions): Transport {
  const { fetch, endpoint, authorizer, deadline = 120_000, sleep = sleepFor } = options;
  const origin = originOf(endpoint);

  const once = async (request: RegistryRequest, signal: AbortSignal | undefined, renewed?: string): Promise<Response> => {
    const url = new URL(request.url, origin);
    // The guard decides where a request may go; the registry's credentials go to the registry alone.
    const own = url.origin === origin;
    const authorization = own ? (renewed ?? (await authorizer.header(request))) : undefined;
    const body = request.body?.();
    const response = await fetch(url, {
      method: request.method,
      headers: { ...request.headers, ...(authorization && { authorization }) },
      purpose: request.scope === 'pull' ? 'registry pull' : 'registry push',
      redirect: request.redirect ?? 'error',
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    });
    if (response.status !== 401 || !own || renewed !== undefined) return response;
    await discard(response);
    return once(request, signal, await authorizer.answer(response, request, authorization));
  };

  return {
    origin,
    sleep,
    async send(request, finish) {
      const { accept, retry = true, streams = false, what } = request;
      const start = performance.now();
      const signal = streams ? undefined : AbortSignal.timeout(deadline);
      for (let attempt = 1; ; attempt += 1) {
        let failure: { message: string; cause?: unknown; refusal?: SovereignError };
        let again = retry;
        let wait = FIRST_WAIT * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
        try {
          const response = await once(request, signal);
          if (accept.includes(response.status)) return await finish(response);
          failure = { message: `answered ${request.method} of ${what} with status ${response.status}` };
          if (!TRANSIENT.includes(response.status)) {
            const reason = await reasonOf(response);
            failure.refusal = refusal(response, request, origin, reason);
            if (!reason.codes.includes(TRANSIENT_CODE)) throw failure.refusal;
          }
          wait = Math.max(wait, retryAfter(response.headers) ?? 0);
          again ||= response.status === 429;
          await discard(response);
        } catch (error) {
          if (!isTransient(error)) throw error;
          failure = { message: `did not answer ${request.method} of ${what}: ${messageOf(error)}`, cause: error };
        }
        const left = deadline - (performance.now() - start);
        if (!again || attempt === ATTEMPTS || wait > left) {
          if (failure.refusal) throw failure.refusal;
          throw registryError(
            'REGISTRY_UNAVAILABLE',
            `${origin} ${failure.message.replace(/\.$/, '')} (attempt ${attempt} of ${ATTEMPTS}${wait > left ? ', no time left for another' : ''}).`,
            'Try again later; if it stays so, check the registry and its limits on requests.',
            { cause: failure.cause },
          );
        }
        await sleep(wait);
        await request.beforeRetry?.();
      }
    },
  };
}

/** The guard's codes for a connection that broke. Everything else was decided, or is a mistake of this program, and stays. */
const BROKEN_CONNECTION: readonly string[] = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];

/** Whether an error says that a connection broke or was silent, so that another may do better. */
export const isTransient = (error: unknown): boolean =>
  error instanceof SovereignError ? BROKEN_CONNECTION.includes(error.code) : error instanceof Error && error.name === 'TimeoutError';

/** Milliseconds of a `Retry-After` header (RFC 9110, section 10.2.3). A date counts from the answer's own: the two clocks need not agree. */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (value === null) return undefined;
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isFinite(wait) ? wait : undefined;
}

function refusal(
  { status, headers }: Response,
  { method, what, scope }: RegistryRequest,
  origin: string,
  { codes, text: reason }: Reason,
): SovereignError {
  const challenge = parseChallenge(headers.get('www-authenticate'));
  const text = challenge?.error === 'insufficient_scope' ? [reason, challenge.error].filter(Boolean).join('; ') : reason;
  const said = `${origin} refuses ${method} of ${what} (status ${status}${text ? `: ${text}` : ''}).`;
  if (status === 401 || status === 403 || codes.includes('DENIED') || codes.includes('UNAUTHORIZED'))
    return registryError(
      'REGISTRY_DENIED',
      said,
      `Give the role or user of this job the right to ${scope === 'pull' ? 'pull' : 'push'} in this repository.`,
    );
  if (status === 409 || (method === 'PUT' && codes.some((code) => code === 'TAG_INVALID' || code === 'IMAGE_TAG_ALREADY_EXISTS')))
    return registryError(
      'TAG_IMMUTABLE',
      said,
      'Use a new tag. Exclude "sha256-…" tags from immutability: legacy signatures, and registries without the referrers API, write them again.',
    );
  if (status === 404) return registryError('IMAGE_MISSING', said, 'Check the repository and the tag or digest, and that it exists.');
  return registryError('REGISTRY_REFUSED', said, 'See what the registry says; trying again does not help.');
}

interface Reason {
  codes: string[];
  text: string;
}

/** What an error answer says: cut, and freed of control characters and of anything as long as a token, as it comes from outside. */
async function reasonOf(response: Response): Promise<Reason> {
  try {
    const value: unknown = JSON.parse((await readLimited(response, 64 * 1024, 'an error answer')).toString('utf8'));
    const errors = isObject(value) && Array.isArray(value.errors) ? value.errors.filter(isObject).slice(0, 3) : [];
    const clean = (part: unknown) =>
      typeof part === 'string'
        ? part
            .replace(/[^\x20-\x7e]+/g, ' ')
            .replace(/[\w.~+/=-]{72,}/g, '…')
            .slice(0, 200)
            .trim()
        : '';
    return {
      codes: errors.map(({ code }) => clean(code)),
      text: errors.map(({ code, message }) => [clean(code), clean(message)].filter(Boolean).join(' ')).join('; '),
    };
  } catch {
    return { codes: [], text: '' };
  }
}
