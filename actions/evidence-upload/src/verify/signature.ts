import type { Verdict } from '@sovereign-actions/core';
import { parseStatement, type Statement, type Trust, type Verification, verifyBundle } from '@sovereign-actions/sigstore';
import { PATHS } from '../package/names.ts';
import { PREDICATE_TYPE, SIGNED_TAG_FILES } from '../package/statement.ts';
import type { Claims } from './claim.ts';
import type { Contents } from './contents.ts';

/** What was signed, and how far it can be relied on. */
export interface SignatureResult {
  /** The statement, whether or not anyone vouches for it. */
  statement?: Statement;
  verification?: Verification;
}

const CHECK_CLAIMS: Record<string, string> = {
  bundle: 'The signature is a well-formed Sigstore bundle.',
  key: 'The signer is one that the given trust names.',
  identity: 'The signer is one that the given trust names.',
  certificate: 'The certificate of the signer was issued by an authority that the given trust names, and was valid when it signed.',
  'certificate transparency': 'The certificate of the signer stands in a log that the given trust names.',
  signature: 'The signature is right for what was signed.',
  'payload type': 'What was signed is an in-toto statement.',
  statement: 'The statement is well-formed.',
  subject: 'The statement is about this manifest.',
  'transparency log': 'The signature stands in a transparency log that the given trust names.',
  timestamp: 'A time-stamp authority that the given trust names saw the signature.',
};

const UNKNOWN_SIGNER = 'No trust was given, so anyone may have signed this. Trust comes from outside the package: --trust FILE.';

/**
 * Claims on the signature over a file: who signed, and each check of it.
 * @param summary the claim as a sentence that is true when it holds
 */
export async function claimSignature(
  claims: Claims,
  id: string,
  summary: string,
  bundle: string,
  artifactSha256: string,
  trust: Trust | undefined,
): Promise<Verification> {
  const verification = await verifyBundle(bundle, { trust: trust ?? { keys: [], logs: [], authorities: [] }, artifactSha256 });
  // With no signer there is nothing that could hold; a bundle that is wrong in itself is broken all the same.
  const isKnown = trust !== undefined && trust.keys.length + (trust.identities?.length ?? 0) > 0;
  const signer = verification.key ?? verification.identity;
  const verdict: Verdict = verification.verdict === 'holds' && !(isKnown && signer) ? 'unknown' : verification.verdict;
  claims.add(
    id,
    verdict,
    summary,
    trust === undefined
      ? UNKNOWN_SIGNER
      : verdict === 'holds'
        ? `Signed by ${signer?.name}${verification.signedAt ? `, seen ${verification.signedAt}` : ''}.`
        : isKnown
          ? 'See the checks of the signature.'
          : 'The trust that was given names no signer.',
  );
  for (const { name, verdict: answer, detail } of verification.checks) {
    claims.add(`signature.${name.replaceAll(' ', '-')}`, answer, CHECK_CLAIMS[name] ?? `The check "${name}" holds.`, detail, {
      counts: answer === 'broken',
    });
  }
  return verification;
}

/** SHA-256 of no bytes. */
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Claims on the signature over the manifest, and on what the signed statement binds. */
export async function checkSignature(claims: Claims, contents: Contents, trust: Trust | undefined): Promise<SignatureResult> {
  const summary = 'The manifest is signed by a key or identity that the given trust names, and seen by the witnesses that it names.';
  const bundle = contents.texts.get(PATHS.signature);
  if (bundle === undefined) {
    claims.add('signature.package', 'broken', summary, `${PATHS.signature} is missing or too large to read.`);
    return {};
  }
  const manifest = contents.files.get(PATHS.manifest)?.sha256 ?? NOTHING;
  const verification = await claimSignature(claims, 'signature.package', summary, bundle, manifest, trust);
  const statement = verification.statement ?? unverifiedStatement(bundle);
  if (statement) checkBinding(claims, contents, statement, verification.statement !== undefined);
  else claims.add('signature.binds', 'broken', BINDS, 'The bundle holds no readable in-toto statement.');
  return { verification, ...(statement && { statement }) };
}

const BINDS = 'The signed statement names the manifest and the bag files by their SHA-256.';

function checkBinding(claims: Claims, contents: Contents, statement: Statement, vouched: boolean): void {
  const problems: string[] = [];
  for (const name of SIGNED_TAG_FILES) {
    const named = statement.subject.filter((subject) => subject.name === name);
    const digest = named[0]?.digest.sha256;
    if (named.length !== 1 || digest === undefined) problems.push(`${name} is not named once, by a SHA-256.`);
    else if (digest !== contents.files.get(name)?.sha256)
      problems.push(`${name} is signed as ${digest}, and is ${contents.files.get(name)?.sha256}.`);
  }
  if (statement.predicateType !== PREDICATE_TYPE)
    problems.push(`The statement is of type ${statement.predicateType}: it was not made for an evidence package.`);
  claims.add(
    'signature.binds',
    problems.length > 0 ? 'broken' : vouched ? 'holds' : 'unknown',
    BINDS,
    problems.length > 0
      ? 'The signature belongs to something else, or the package was changed after it was signed.'
      : vouched
        ? `${SIGNED_TAG_FILES.join(', ')}.`
        : 'The names and hashes match, but the signer is unknown.',
    { details: problems },
  );
}

/** The statement inside a bundle that nobody vouches for: only good for saying what does not fit. */
function unverifiedStatement(bundle: string): Statement | undefined {
  try {
    const { dsseEnvelope } = JSON.parse(bundle) as { dsseEnvelope?: { payload?: unknown } };
    const parsed = parseStatement(Buffer.from(String(dsseEnvelope?.payload ?? ''), 'base64'));
    return typeof parsed === 'string' ? undefined : parsed;
  } catch {
    return undefined;
  }
}
