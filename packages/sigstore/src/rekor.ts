import { type GuardedFetch, messageOf } from '@sovereign-actions/core';
import type { LogEntry } from './bundle.ts';
import { readLogEntry } from './bundle-read.ts';
import { signingError } from './errors.ts';
import { isSilence, post, quoted } from './http.ts';
import { verifyLogEntry } from './log.ts';
import { type LoggedSignature, verifierOf } from './log-body.ts';
import type { TrustedLog } from './trust.ts';

const ENTRIES = '/api/v2/log/entries';

/**
 * Has a Rekor v2 log enter a signature (hashedrekord 0.0.2) and checks its proof against the log's key before it counts.
 * @throws LOG_UNAVAILABLE, LOG_ANSWER_WRONG, EGRESS_REFUSED
 */
export async function enterInLog(fetch: GuardedFetch, log: TrustedLog, about: LoggedSignature): Promise<LogEntry> {
  const request = {
    hashedRekordRequestV002: {
      digest: about.digest.toString('base64'),
      signature: { content: about.content.signature.toString('base64'), verifier: verifierOf(about) },
    },
  };
  const unavailable = (what: string, fix: string, cause?: unknown) =>
    signingError('LOG_UNAVAILABLE', `The transparency log ${log.url} ${what}.`, fix, { cause });
  const answer = await post(
    fetch,
    log.url.replace(/\/+$/, '') + ENTRIES,
    'application/json',
    JSON.stringify(request),
    'transparency log entry',
  ).catch((error) => {
    throw isSilence(error)
      ? unavailable(`did not answer: ${messageOf(error).replace(/\.$/, '')}`, 'Check that it runs and can be reached from this job.', error)
      : error;
  });
  if (answer.status === 409) {
    throw unavailable(
      'already holds this very signature, and gives no second proof of it',
      'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.',
    );
  }
  if (answer.status !== 200 && answer.status !== 201) {
    throw unavailable(
      `answered with status ${answer.status}${quoted(answer.body)}`,
      'Check that "signing.rekor.url" is a Rekor v2 log (v2.3 or newer), and its own logs.',
    );
  }
  const entry = readLogEntry(answer.body.toString('utf8'));
  const wrong = typeof entry === 'string' ? entry : verifyLogEntry(entry, about, log);
  if (typeof entry === 'string' || typeof wrong === 'string') {
    throw signingError(
      'LOG_ANSWER_WRONG',
      `The answer of the transparency log ${log.url} does not prove the entry: ${wrong}.`,
      'Check that "signing.rekor.public-key" is the key of this log and that its URL has the host name that the log was started with.',
    );
  }
  return entry.json;
}
