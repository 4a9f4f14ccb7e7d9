import { type GuardedFetch, messageOf } from '@sovereign-actions/core';
import type { LogEntry } from './bundle.ts';
import { signingError } from './errors.ts';
import { type Answer, get, isSilence, post, quoted } from './http.ts';
import { verifyLogEntry } from './log.ts';
import { type LoggedSignature, verifierOf } from './log-body.ts';
import { type ReadLogEntry, readLogEntry } from './log-entry.ts';
import { proposalOf, readLogAnswer, uuidAt } from './rekor-v1.ts';
import type { TrustedLog } from './trust.ts';

interface Protocol {
  path: string;
  request(about: LoggedSignature): object;
  read(text: string): ReadLogEntry | string;
  /** What may be wrong where the log refuses an entry. */
  hint: string;
}

const PROTOCOLS: Record<1 | 2, Protocol> = {
  1: {
    path: '/api/v1/log/entries',
    request: proposalOf,
    read: readLogAnswer,
    hint: 'A Rekor v1 verifies statements with SHA-256 alone, so it enters none of a P-384 or P-521 key.',
  },
  2: {
    path: '/api/v2/log/entries',
    request: (about) => ({
      hashedRekordRequestV002: {
        digest: about.digest.toString('base64'),
        signature: { content: about.content.signature.toString('base64'), verifier: verifierOf(about) },
      },
    }),
    read: readLogEntry,
    hint: 'Check that it is a Rekor v2 (v2.3 or newer), or declare its "version".',
  },
};

/**
 * Has a log enter a signature, Rekor v2 as hashedrekord 0.0.2 and Rekor v1 as dsse or hashedrekord 0.0.1, and checks its proof against the
 * log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
export async function enterInLog(fetch: GuardedFetch, log: TrustedLog, about: LoggedSignature): Promise<LogEntry> {
  const { version = 2 } = log;
  const { path, request, read, hint } = PROTOCOLS[version];
  const entries = log.url.replace(/\/+$/, '') + path;
  const unavailable = (what: string, fix: string, cause?: unknown) =>
    signingError('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
  const answered = (asking: Promise<Answer>): Promise<Answer> =>
    asking.catch((error) => {
      if (!isSilence(error)) throw error;
      throw unavailable(
        `did not answer: ${messageOf(error).replace(/\.$/, '')}`,
        'Check that it runs and can be reached from this job.',
        error,
      );
    });
  let answer = await answered(post(fetch, entries, 'application/json', JSON.stringify(request(about)), 'transparency log entry'));
  if (answer.status === 409) {
    // A Rekor v1 says where the entry is that it holds: that one is verified like a new one.
    const uuid = version === 1 ? uuidAt(answer.headers.get('location')) : undefined;
    if (uuid === undefined) {
      throw unavailable(
        'already holds this very signature, and gives no second proof of it',
        'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.',
      );
    }
    answer = await answered(get(fetch, `${entries}/${uuid}`, 'transparency log entry'));
  }
  if (answer.status !== 200 && answer.status !== 201)
    throw unavailable(`answered with status ${answer.status}${quoted(answer.body)}`, `Look at its own logs. ${hint}`);
  const entry = read(answer.body.toString('utf8'));
  const wrong = typeof entry === 'string' ? entry : verifyLogEntry(entry, about, { ...log, version });
  if (typeof entry === 'string' || typeof wrong === 'string') {
    throw signingError(
      'LOG_ANSWER_WRONG',
      `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`,
      "Check that the declared key is this log's, and that its URL has the host name that the log was started with.",
    );
  }
  return entry.json;
}
