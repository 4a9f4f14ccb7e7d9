import { createHash, randomBytes } from 'node:crypto';
import { type GuardedFetch, messageOf } from '@sovereign-actions/core';
import { DerError, der, derInteger, derOid, TAG } from '@sovereign-actions/core/asn1';
import { signingError } from './errors.ts';
import { isSilence, post, quoted } from './http.ts';
import { bareResponse, refusalOf, verifyTimestamp } from './timestamp-token.ts';
import type { TrustedAuthority } from './trust.ts';

const SHA256 = '2.16.840.1.101.3.4.2.1';

/** A TimeStampReq (RFC 3161, 2.4.1) over SHA-256 of the data, asking for the certificates. */
function timestampRequest(data: Uint8Array, nonce: Uint8Array): Buffer {
  const imprint = der(
    TAG.sequence,
    der(TAG.sequence, derOid(SHA256), der(TAG.null)),
    der(TAG.octetString, createHash('sha256').update(data).digest()),
  );
  return der(TAG.sequence, derInteger(1), imprint, derInteger(nonce), der(TAG.boolean, Buffer.from([0xff])));
}

/**
 * Has a timestamp authority say when it saw a signature, and checks its answer against the boundary's chain before it counts.
 * @returns the DER response as a bundle holds it, and the time
 * @throws TIMESTAMP_UNAVAILABLE, TIMESTAMP_ANSWER_WRONG, EGRESS_REFUSED
 */
export async function timestampOf(
  fetch: GuardedFetch,
  authority: TrustedAuthority,
  signature: Uint8Array,
): Promise<{ response: Buffer; at: Date }> {
  const nonce = randomBytes(16);
  const unavailable = (what: string, fix: string, cause?: unknown) =>
    signingError('TIMESTAMP_UNAVAILABLE', `The timestamp service ${authority.url} ${what}.`, fix, { cause });
  const answer = await post(fetch, authority.url, 'application/timestamp-query', timestampRequest(signature, nonce), 'timestamp').catch(
    (error) => {
      throw isSilence(error)
        ? unavailable(
            `did not answer: ${messageOf(error).replace(/\.$/, '')}`,
            'Check that it runs and can be reached from this job.',
            error,
          )
        : error;
    },
  );
  if (answer.status !== 200 && answer.status !== 201) {
    throw unavailable(
      `answered with status ${answer.status}${quoted(answer.body)}`,
      'Check that "signing.timestamp.url" is an RFC 3161 service, with its full path.',
    );
  }
  let wrong: string;
  try {
    const refusal = refusalOf(answer.body);
    if (refusal !== undefined) throw unavailable(`refused the request (${refusal})`, 'Look at its own logs for the reason.');
    const response = bareResponse(answer.body);
    const verified = verifyTimestamp(response, signature, [authority], nonce);
    if (typeof verified !== 'string') return { response, at: verified.at };
    wrong = verified;
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    wrong = `it ${error.message}`;
  }
  throw signingError(
    'TIMESTAMP_ANSWER_WRONG',
    `The answer of the timestamp service ${authority.url} proves nothing: ${wrong}.`,
    'Check that "signing.timestamp.chain" is the certificate chain of this service, leaf first.',
  );
}
