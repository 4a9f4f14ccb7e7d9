import type { Boundary, LedgerRecord, Verdict } from '@sovereign-actions/core';
import { counted } from '@sovereign-actions/core';
import { verifyInstanceIdentity } from '@sovereign-actions/core/instance-identity';
import type { Claims } from './claim.ts';
import type { Contents } from './contents.ts';

/** Files of a runner's identity, among those that a step kept: whatever a package had to rename, the end stays. */
export const IDENTITY_FILE = /\.identity-(?:document\.json|signature\.pem|certificate\.pem)$/;
/** No such file is larger than what a step keeps. */
export const MAX_IDENTITY_BYTES = 256 * 1024;

const CLAIM = 'Where the runners showed that they are is inside the boundary.';

interface Answer {
  verdict: Verdict;
  line: string;
}

/**
 * The claim on where the runners were, made again from the documents in the package: nothing of what the record says about them
 * is taken over. There is no claim where no step was asked to show anything.
 */
export function checkLocation(claims: Claims, contents: Contents, records: readonly LedgerRecord[], boundary: Boundary | undefined): void {
  const answers = records.flatMap((record): Answer[] => {
    const { 'location-source': source, 'location-where': where, 'location-strength': strength } = record.facts;
    if (source === undefined) return [];
    const { verdict, line } = source === 'ec2' ? ofInstance(contents, record, boundary) : ofHint(where, strength);
    return [{ verdict, line: `${record.action}, ${record.startedAt}: ${line}` }];
  });
  if (answers.length === 0) return;
  const broken = answers.filter(({ verdict }) => verdict === 'broken').length;
  const verified = answers.filter(({ verdict }) => verdict === 'holds').length;
  claims.add(
    'deployment.runners',
    broken > 0 ? 'broken' : verified < answers.length ? 'unknown' : 'holds',
    CLAIM,
    broken > 0
      ? `${broken} of ${counted(answers.length, 'runner')} did not.`
      : `${verified} of ${counted(answers.length, 'runner')}: evidence, not proof.`,
    { details: answers.map(({ line }) => line), counts: broken > 0 },
  );
}

const ofHint = (where: unknown, strength: unknown): Answer => ({
  verdict: 'unknown',
  line: `${where ?? 'nothing'}: ${strength ?? 'not verified'}`,
});

function ofInstance(contents: Contents, record: LedgerRecord, boundary: Boundary | undefined): Answer {
  const said = record.facts['location-verdict'];
  const document = textOf(contents, record, 'instance.identity-document.json');
  const signature = textOf(contents, record, 'instance.identity-signature.pem');
  if (document === undefined || signature === undefined) {
    const line = said === 'holds' ? 'the record speaks of a document that is not here' : 'the runner showed no document';
    return { verdict: said === 'holds' ? 'broken' : 'unknown', line };
  }
  if (boundary === undefined) return { verdict: 'unknown', line: 'there is no boundary to compare its document with' };
  const certificates = textOf(contents, record, 'instance.identity-certificate.pem');
  const evidence = { document: Buffer.from(document), signature, certificates };
  const now = Date.parse(record.finishedAt ?? record.startedAt);
  const { verdict, checks, identity } = verifyInstanceIdentity(evidence, boundary, now);
  const where = identity ? `${identity.zone}, instance ${identity.instance} of account ${identity.account}` : 'no place';
  const why = checks.find((check) => check.verdict === verdict)?.detail ?? '';
  if (verdict === 'holds')
    return { verdict, line: `${where}: the signature of EC2 holds; whoever read it there can show it elsewhere, and later` };
  // A step that took for genuine what is not was lied to, or lies.
  return { verdict: said === 'holds' ? 'broken' : verdict, line: `${where}: ${why}` };
}

/** The text of a file that a step kept under this name. */
function textOf({ files, texts }: Contents, { made }: LedgerRecord, name: string): string | undefined {
  const material = made.find((candidate) => candidate.name === name && candidate.kept === true);
  if (!material) return undefined;
  for (const [path, text] of texts) if (IDENTITY_FILE.test(path) && files.get(path)?.sha256 === material.sha256) return text;
  return undefined;
}
