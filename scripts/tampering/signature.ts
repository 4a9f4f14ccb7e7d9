import type { Seen } from './row.ts';

/** The same people, with keys of their own. Both manifests are made right each time. */
export const SIGNATURE = {
  'signature-bit': {
    what: 'turns a bit of the signature',
    claim: 'signature.signature',
    says: 'made by none of the trusted keys',
    seen: ['cosign', 'openssl'],
  },
  'statement-changed': {
    what: 'changes the statement in the envelope',
    claim: 'signature.signature',
    says: 'made by none of the trusted keys',
    seen: ['cosign'],
  },
  'other-key': {
    what: 'signs the same statement with another key, and has it logged and time-stamped',
    claim: 'signature.signature',
    says: 'made by none of the trusted keys',
    seen: ['cosign'],
  },
  'other-key-all-new': {
    what: 'drops a record, makes everything else anew, and signs it with another key',
    claim: 'signature.signature',
    says: 'made by none of the trusted keys',
    seen: ['cosign'],
  },
  'other-key-with-our-hint': {
    what: 'does the same and gives the hint of the trusted key',
    claim: 'signature.signature',
    says: 'made by none of the trusted keys',
    seen: ['cosign'],
  },
  'bundle-of-another-package': {
    what: 'puts in the signature of another genuine package',
    claim: 'signature.binds',
    says: 'changed after it was signed',
    seen: ['cosign'],
  },
  'bundle-of-an-image': {
    what: 'puts in the attestation of the image by the trusted key',
    claim: 'signature.binds',
    says: 'it was not made for an evidence package',
    seen: ['cosign'],
  },
  'not-a-bundle': {
    what: 'puts a text in place of the bundle',
    claim: 'signature.bundle',
    says: 'is not an acceptable bundle',
    seen: ['cosign', 'openssl'],
  },
  'bundle-of-a-file': {
    what: 'puts in a signature by its own key over the bytes of the manifest, which is no statement',
    claim: 'signature.binds',
    says: 'no readable in-toto statement',
    seen: ['cosign', 'openssl'],
  },
  'time-stamp-bit': {
    what: 'turns a bit of the time-stamp',
    claim: 'signature.timestamp',
    says: 'not by the key of the certificate',
    seen: ['cosign', 'openssl'],
  },
  'time-stamp-stripped': {
    what: 'strips the time-stamp',
    claim: 'signature.timestamp',
    says: 'holds no timestamp',
    seen: ['cosign', 'openssl'],
  },
  'time-stamp-of-another': {
    what: 'puts in the time-stamp of another signature',
    claim: 'signature.timestamp',
    says: 'over something else than this signature',
    seen: ['cosign', 'openssl'],
  },
  'time-stamp-by-unknown': {
    what: 'has the signature time-stamped by an authority of its own',
    claim: 'signature.timestamp',
    says: 'authority that is not trusted',
    seen: ['cosign', 'openssl'],
  },
  'log-entry-bit': {
    what: 'turns a bit of the log proof',
    claim: 'signature.transparency-log',
    says: 'another tree than its checkpoint',
    seen: ['cosign'],
  },
  'log-entry-stripped': { what: 'strips the log entry', claim: 'signature.transparency-log', says: 'holds no log entry', seen: ['cosign'] },
  'log-entry-of-another': {
    what: 'puts in the log entry of another signature',
    claim: 'signature.transparency-log',
    says: 'about another signature',
    seen: ['cosign'],
  },
  'log-entry-of-unknown': {
    what: 'has the signature entered into a log of its own',
    claim: 'signature.transparency-log',
    says: 'of a log that is not trusted',
    seen: ['cosign'],
  },
  'identity-of-another': {
    what: 'signs as another workflow than the one that is trusted',
    claim: 'signature.signer',
    says: 'none of the trusted identities',
    seen: ['cosign'],
  },
  'certificate-expired': {
    what: 'signs with the key of a certificate that had expired',
    claim: 'signature.certificate',
    says: 'was not valid at',
    seen: ['cosign'],
  },
  'certificate-of-unknown': {
    what: 'signs with a certificate of an authority of its own',
    claim: 'signature.certificate',
    says: 'issued by no certificate authority that is trusted',
    seen: ['cosign'],
  },
} as const satisfies Record<string, Seen>;
