import { type GuardedFetch, SovereignError } from '@sovereign-actions/core';

/** The log answers when its next checkpoint is out: 10 s by default, so well over 20 s must be granted. */
const IDLE_MS = 40_000;
const TOTAL_MS = 90_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** Only what says that the request was not taken: a gateway's error may hide an entry that was made. */
const BUSY = [429, 503];
const PAUSES_MS = [500, 2000];

export interface Answer {
  status: number;
  headers: Headers;
  body: Buffer;
}

/**
 * Posts a small request and reads a small answer. Asks again, twice, where the service says that it is busy.
 * Errors of the connection and of the egress guard pass through.
 */
export const post = (fetch: GuardedFetch, url: string, contentType: string, body: string | Uint8Array, purpose: string): Promise<Answer> =>
  ask(fetch, url, { method: 'POST', headers: { 'content-type': contentType }, body, purpose });

/** As {@link post}, without a body. */
export const get = (fetch: GuardedFetch, url: string, purpose: string): Promise<Answer> => ask(fetch, url, { method: 'GET', purpose });

async function ask(fetch: GuardedFetch, url: string, init: NonNullable<Parameters<GuardedFetch>[1]>): Promise<Answer> {
  const signal = AbortSignal.timeout(TOTAL_MS);
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(url, { ...init, signal, timeout: IDLE_MS });
    const answer = { status: response.status, headers: response.headers, body: await readLimited(response) };
    const pause = PAUSES_MS[attempt];
    if (!BUSY.includes(answer.status) || pause === undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

async function readLimited(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) throw new RangeError(`the answer is larger than ${MAX_ANSWER_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** The egress guard's codes for a host that it let us ask, and that did not answer. */
const SILENCE = ['EGRESS_UNREACHABLE', 'EGRESS_TIMEOUT', 'EGRESS_INTERRUPTED'];

/** Whether an error of {@link post} means that the service did not answer; else it is about the boundary, and is not to be softened. */
export const isSilence = (error: unknown): boolean => !(error instanceof SovereignError) || SILENCE.includes(error.code);

/** A service's own words on one line, without control characters, short. */
export const quoted = (body: Buffer): string => {
  const text = body
    .toString('utf8')
    .replaceAll(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 200);
  return text === '' ? '' : ` (${text})`;
};
