import { bytesUpTo, fieldsOf, type GuardedFetch, isObject, messageOf, SovereignError } from '@sovereign-actions/core';
import type { Answer } from './document.ts';

/** An object of a JSON answer. */
export type Fields = Record<string, unknown>;

export interface HostApiOptions {
  /** Base address, without a slash at its end. */
  base: string;
  headers: Record<string, string>;
  fetch: GuardedFetch;
  /** Milliseconds for all requests together. Default 60,000. */
  budget?: number;
}

const MAX_BYTES = 8 * 1024 * 1024;
const MAX_PAGES = 10;
const PER_PAGE = 100;
const RETRIES = [500, 1500];

interface Page {
  bytes: Buffer;
  response: Response;
}

/**
 * Reads from the API of a CI host. Nothing that goes wrong is thrown: what is not known says why, and what has to be granted. Redirects
 * are not followed, and after a connection that failed nothing more is asked.
 */
export class HostApi {
  readonly base: string;
  readonly #options: HostApiOptions;
  readonly #deadline: AbortSignal;
  #down: string | undefined;

  constructor(options: HostApiOptions) {
    this.base = options.base;
    this.#options = options;
    this.#deadline = AbortSignal.timeout(options.budget ?? 60_000);
  }

  /** One object. @param grant what has to be granted for it, for the reason of a refusal */
  async object(path: string, grant?: string): Promise<Answer<Fields>> {
    return mapAnswer(await this.#json(path, grant), ({ value }) => (isObject(value) ? { known: value } : notOf('an object')));
  }

  /** All objects of a list, page by page, or of the list that an object has under `key`. A list that is too long is not known. */
  async list(path: string, grant?: string, key?: string): Promise<Answer<Fields[]>> {
    const all: Fields[] = [];
    for (let number = 1; number <= MAX_PAGES; number += 1) {
      const page = await this.page(path, grant, key, number);
      if ('unknown' in page) return page;
      all.push(...page.known.items);
      if (!page.known.more) return { known: all };
    }
    return { unknown: `the list has more than ${MAX_PAGES} pages` };
  }

  /** One page of a list. */
  async page(path: string, grant?: string, key?: string, number = 1): Promise<Answer<{ items: Fields[]; more: boolean }>> {
    const answer = await this.#json(`${path}${path.includes('?') ? '&' : '?'}per_page=${PER_PAGE}&page=${number}`, grant);
    return mapAnswer(answer, ({ value, more }) => {
      const items = key === undefined ? value : fieldsOf(value)[key];
      return Array.isArray(items) && items.every(isObject) ? { known: { items, more } } : notOf('a list');
    });
  }

  /** The bytes of a file as the host gives them, and the headers beside them. */
  async bytes(path: string, grant?: string): Promise<Answer<{ bytes: Buffer; header(name: string): string | null }>> {
    return mapAnswer(await this.#get(path, grant), ({ bytes, response }) => ({
      known: { bytes, header: (name) => response.headers.get(name) },
    }));
  }

  async #json(path: string, grant: string | undefined): Promise<Answer<{ value: unknown; more: boolean }>> {
    return mapAnswer(await this.#get(path, grant), ({ bytes, response }) => {
      try {
        const value: unknown = JSON.parse(bytes.toString('utf8'));
        return { known: { value, more: /<[^>]*>\s*;[^,]*\brel="?next"?/.test(response.headers.get('link') ?? '') } };
      } catch {
        return notOf('JSON');
      }
    });
  }

  async #get(path: string, grant: string | undefined): Promise<Answer<Page>> {
    for (let attempt = 0; ; attempt += 1) {
      if (this.#down !== undefined) return { unknown: this.#down };
      const { base, headers, fetch } = this.#options;
      try {
        const response = await fetch(`${base}${path}`, {
          headers: { 'user-agent': 'sovereign-actions', ...headers },
          purpose: 'approvals and environment',
          signal: this.#deadline,
          timeout: 15_000,
        });
        const bytes = await bytesUpTo(response, MAX_BYTES);
        if (response.status >= 500 && attempt < RETRIES.length) {
          await new Promise((resolve) => setTimeout(resolve, RETRIES[attempt]));
          continue;
        }
        if (response.status !== 200) return refusal(response, bytes, grant);
        return bytes === undefined ? { unknown: `the answer has more than ${MAX_BYTES} bytes` } : { known: { bytes, response } };
      } catch (error) {
        if (error instanceof SovereignError && error.code === 'EGRESS_REDIRECTED') return { unknown: 'it answered with a redirect' };
        this.#down = this.#deadline.aborted ? 'it took too long to answer' : reasonOf(error, base);
      }
    }
  }
}

function reasonOf(error: unknown, base: string): string {
  const { host } = new URL(base);
  if (!(error instanceof SovereignError)) return `${host} cannot be asked: ${messageOf(error).slice(0, 200)}`;
  return error.code === 'EGRESS_REFUSED' ? `the boundary does not name ${host} under "hosts"` : `${host} cannot be asked: ${error.code}`;
}

/** Why an answer is none. What the host writes is kept short: it may be anything. */
function refusal({ status, headers }: Response, bytes: Buffer | undefined, grant: string | undefined): Answer<never> {
  const limited = status === 429 || (status === 403 && (headers.get('x-ratelimit-remaining') === '0' || headers.has('retry-after')));
  if (limited) return { unknown: `${status}: the host limits how often it is asked` };
  const said = messageIn(bytes);
  const unknown = `${status}${said ? `: ${said}` : ''}`;
  return grant !== undefined && [401, 403, 404].includes(status) ? { unknown, grant } : { unknown };
}

function messageIn(bytes: Buffer | undefined): string {
  try {
    const { message, error } = fieldsOf(JSON.parse(bytes?.toString('utf8') ?? ''));
    return textOf(message ?? error, 200);
  } catch {
    return '';
  }
}

const notOf = (what: string): Answer<never> => ({ unknown: `the answer is not ${what}` });

export const mapAnswer = <T, U>(answer: Answer<T>, map: (known: T) => Answer<U>): Answer<U> =>
  'known' in answer ? map(answer.known) : answer;

/** One short line of a host's text; empty for what is none. */
export const lineOf = (value: unknown, limit = 500): string =>
  typeof value !== 'string' && typeof value !== 'number'
    ? ''
    : String(value)
        .slice(0, 10_000)
        .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim()
        .slice(0, limit)
        .toWellFormed();

/** As {@link lineOf}, for what people write: without e-mail addresses. */
export const textOf = (value: unknown, limit = 500): string =>
  lineOf(lineOf(value, 10_000).replaceAll(/[^\s@<>()"',;:]{1,64}@[^\s@<>()"',;:]{1,255}/g, '[e-mail]'), limit);

/** A time as the document has it, or nothing. */
export const timeOf = (value: unknown): string | undefined =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined;

/** The objects of a list. */
export const objectsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** The path of a file, percent-encoded; undefined where it would lead elsewhere. */
export const encodedPath = (path: string): string | undefined => {
  const parts = path.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : parts.map(encodeURIComponent).join('/');
};
