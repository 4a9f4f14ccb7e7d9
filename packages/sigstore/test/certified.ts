import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { childrenOf, derOid, readDer, TAG } from '@sovereign-actions/core/asn1';
import { bits, type CertificateRequest, codeSigningChain, extension, type Issued, issue, pemOf } from '../../sandbox/src/certificates.ts';
import { CtLog } from '../../sandbox/src/ct-log.ts';
import { signerExtensions } from '../../sandbox/src/fulcio.ts';
import { parseCaChain, parseLogKey, pemSigner, type Signer, type Trust } from '../src/index.ts';
import { AT } from './region.ts';

export { alternativeName } from '../../sandbox/src/fulcio.ts';
export { bits, codeSigningChain, extension, issue, pemOf };

const MINUTE = 60_000;
export const ISSUER = 'https://git.example.eu/_services/token';
export const SUBJECT = 'https://git.example.eu/team/app/.github/workflows/release.yml@refs/heads/main';
export const CLAIMS = {
  sub: 'repo:team/app:ref:refs/heads/main',
  job_workflow_ref: 'team/app/.github/workflows/release.yml@refs/heads/main',
  workflow_ref: 'team/app/.github/workflows/release.yml@refs/heads/main',
  job_workflow_sha: 'a'.repeat(40),
  workflow_sha: 'a'.repeat(40),
  sha: 'b'.repeat(40),
  ref: 'refs/heads/main',
  repository: 'team/app',
  repository_id: '2002',
  repository_owner: 'team',
  repository_owner_id: '3003',
  repository_visibility: 'private',
  runner_environment: 'self-hosted',
  event_name: 'push',
  run_id: '1',
  run_attempt: '1',
};

/** Extensions with one replaced, added or, where `by` is empty, left out. */
export function replaced(extensions: readonly Buffer[], oid: string, ...by: Buffer[]): Buffer[] {
  const others = extensions.filter((one) => !childrenOf(readDer(one), TAG.sequence)[0]?.raw.equals(derOid(oid)));
  return [...others, ...by];
}

/** A certificate authority with its log, and one key that it certifies. */
export class Authority {
  readonly chain: readonly [Issued, ...Issued[]];
  readonly ctLog = new CtLog();
  readonly key: KeyObject;

  constructor(chain: readonly [Issued, ...Issued[]] = codeSigningChain(AT), key?: KeyObject) {
    this.chain = chain;
    this.key = key ?? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  }

  /** DER of a certificate as Fulcio issues it, valid from one minute before `AT` for ten, with whatever is changed. */
  certificate(change: Partial<CertificateRequest> & { sct?: boolean } = {}): Buffer {
    const { sct = true, ...request } = change;
    const [authority] = this.chain;
    return issue({
      issuer: authority,
      publicKey: createPublicKey(this.key),
      from: AT - MINUTE,
      to: AT + 9 * MINUTE,
      extensions: signerExtensions(ISSUER, CLAIMS),
      ...(sct && { timestamps: (tbs: Buffer) => this.ctLog.timestamps(tbs, authority, AT - MINUTE) }),
      ...request,
    }).der;
  }

  signer(certificate = this.certificate()): Signer {
    return { ...pemSigner(this.key.export({ type: 'pkcs8', format: 'pem' }).toString(), 'certified'), certificate };
  }

  /** The trust in this authority and in the one identity that it certifies. */
  trust(region: Trust): Required<Trust> {
    const url = 'https://fulcio.example.eu';
    return {
      ...region,
      certificateAuthorities: [{ url, chain: parseCaChain(pemOf(this.chain), 'ca') }],
      ctLogs: [{ url, publicKey: parseLogKey(this.ctLog.publicKeyPem, 'ct') }],
      identities: [{ name: 'release', issuer: ISSUER, subject: SUBJECT }],
    };
  }
}
