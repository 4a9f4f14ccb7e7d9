import { readCertificate } from './certificate.ts';
import { signingError } from './errors.ts';
import type { Witnesses } from './sign.ts';

/** Refuses to sign with a certificate where no declared witness can say when. @throws WITNESS_NEEDED */
export function refuseTimeless({ logs, timestamps }: Witnesses): void {
  // A log of Rekor v2 has no time of its own.
  if (timestamps || logs?.services.some(({ version }) => version === 1)) return;
  throw signingError(
    'WITNESS_NEEDED',
    'A certificate is valid for minutes, and no witness of this boundary could say that it signed in time.',
    'Declare "signing.timestamp", or a Rekor v1 log, or sign with a key.',
  );
}

/** Refuses a signature of which no witness says that its certificate was valid. @throws WITNESS_NEEDED, CERTIFICATE_EXPIRED */
export function refuseUntimely(certificate: Buffer, times: readonly Date[]): void {
  if (times.length === 0) {
    throw signingError(
      'WITNESS_NEEDED',
      'No witness answered that could say when the certificate signed: the signature would never count.',
      'Try again when the timestamp service answers; with certificates it cannot be optional.',
    );
  }
  const { from, to } = readCertificate(certificate);
  const outside = times.find((at) => at < from || at > to);
  if (!outside) return;
  throw signingError(
    'CERTIFICATE_EXPIRED',
    `A witness saw the signature at ${outside.toISOString()}; its certificate is valid from ${from.toISOString()} to ${to.toISOString()}.`,
    'Sign again with a new certificate. If that is no help, compare the clocks of Fulcio and of the witness.',
  );
}
