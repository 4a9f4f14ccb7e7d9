import { type GuardedFetch, messageOf } from '@sovereign-actions/core';
import type { LogEntry } from './bundle.ts';
import { signingError } from './errors.ts';
import { type Answer, get, isSilence, post, quoted } from './http.ts';
import { logKeyId, verifyLogEntry } from './log.ts';
import { hashedRekordBody, type LoggedSignature, verifierOf } from './log-body.ts';
import { completeEntry, type ReadLogEntry, readLogEntry } from './log-entry.ts';
import { proofFromTiles } from './log-tiles.ts';
import { proposalOf, readLogAnswer, uuidAt } from './rekor-v1.ts';
import type { TrustedLog } from './trust.ts';

/** Why the egress guard is asked. */
const PURPOSE = 'transparency log entry';

/** Asks for something that the log publishes, by its path under the log's URL. */
type Ask = (path: string) => Promise<Answer>;

interface Protocol {
  path: string;
  request(about: LoggedSignature): object;
  read(text: string): ReadLogEntry | string;
  /** The entry that the log says to hold already, for a signature that is made the same twice: an RSA key's. Or why it cannot be had ("it …"). */
  known(refusal: Answer, log: TrustedLog, about: LoggedSignature, ask: Ask): Promise<ReadLogEntry | string>;
  /** What may be wrong where the log refuses an entry. */
  hint: string;
}

const PROTOCOLS: Record<1 | 2, Protocol> = {
  1: {
    path: '/api/v1/log/entries',
    request: proposalOf,
    read: readLogAnswer,
    known: async ({ headers }, _log, _about, ask) => {
      const uuid = uuidAt(headers.get('location'));
      if (uuid === undefined) return 'it does not say where the entry is';
      const { status, body } = await ask(`/api/v1/log/entries/${uuid}`);
      return status === 200 ? readLogAnswer(body.toString('utf8')) : `it gives the entry with status ${status}`;
    },
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
    known: async ({ body }, log, about, ask) => {
      const index = /index (\d{1,15})\b/.exec(body.toString('utf8'))?.[1];
      if (index === undefined) return 'it does not say which entry it is';
      const read = async (path: string) => {
        const answer = await ask(`/api/v2/${path}`);
        return answer.status === 200 ? answer.body : undefined;
      };
      const proof = await proofFromTiles(read, Number(index));
      return typeof proof === 'string' ? proof : provenEntry(log, hashedRekordBody(about), proof);
    },
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
  const { path, request, read, known, hint } = PROTOCOLS[version];
  const base = log.url.replace(/\/+$/, '');
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
  const answer = await answered(post(fetch, base + path, 'application/json', JSON.stringify(request(about)), PURPOSE));
  let entry: ReadLogEntry | string;
  if (answer.status === 409) {
    entry = await known(answer, log, about, (published) => answered(get(fetch, base + published, PURPOSE)));
    if (typeof entry === 'string') {
      throw unavailable(
        `already holds this very signature, and gives no second proof of it: ${entry}`,
        'Use the bundle of the first run. Keys of ECDSA never meet this: each of their signatures is new.',
      );
    }
  } else if (answer.status === 200 || answer.status === 201) entry = read(answer.body.toString('utf8'));
  else throw unavailable(`answered with status ${answer.status}${quoted(answer.body)}`, `Look at its own logs. ${hint}`);
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

/** The entry of a Rekor v2 with a proof that was read from its tiles. */
const provenEntry = (log: TrustedLog, body: Buffer, proof: NonNullable<ReadLogEntry['proof']>): ReadLogEntry =>
  completeEntry({
    logIndex: proof.logIndex,
    keyId: logKeyId({ ...log, version: 2 }),
    kind: 'hashedrekord',
    version: '0.0.2',
    integratedTime: 0n,
    proof,
    body,
  });
