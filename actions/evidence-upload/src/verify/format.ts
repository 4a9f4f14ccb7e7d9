import { styleText } from 'node:util';
import { counted, type Verdict, visible, wrap } from '@sovereign-actions/core';
import { type Claim, type Conclusion, GROUPS, type Group, isBadNews } from './claim.ts';
import type { PackageVerification } from './verify.ts';

export interface FormatOptions {
  /** Width of the terminal. */
  columns: number;
  color: boolean;
}

const TITLES: Record<Group, string> = {
  container: 'Container',
  contents: 'Contents',
  signature: 'Signature',
  records: 'Records',
  deployment: 'Deployment',
  environment: 'Who approved, and where it ran',
  cloud: 'What the cloud saw',
  outcome: 'What it is evidence of',
  limits: 'What the package alone cannot show',
};

const MARKS: Record<Verdict, { mark: string; word: string; style: 'green' | 'red' | 'yellow' }> = {
  holds: { mark: '✓', word: 'holds', style: 'green' },
  broken: { mark: '✗', word: 'broken', style: 'red' },
  unknown: { mark: '?', word: 'unknown', style: 'yellow' },
};

const MAX_DETAILS = 40;
const MAX_DETAILS_AT_END = 5;
const INDENT = 12;

/** A verification for a terminal, claim by claim, ending in what it comes to. */
export function formatVerification(result: PackageVerification, { columns, color }: FormatOptions): string {
  const paint = (style: 'green' | 'red' | 'yellow' | 'bold' | 'dim', text: string) =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const width = Math.max(columns, 40);
  const lines: string[] = [];
  const put = (text: string, indent: number, style?: 'dim') => {
    for (const line of wrap(visible(text), width - indent)) lines.push(`${' '.repeat(indent)}${style ? paint(style, line) : line}`);
  };

  const putClaim = ({ verdict, claim, reason, details }: Claim, most: number) => {
    const { mark, word, style } = MARKS[verdict];
    const [first = '', ...rest] = wrap(visible(claim), width - INDENT);
    lines.push(`  ${paint(style, `${mark} ${word.padEnd(INDENT - 4)}`)}${first}`, ...rest.map((line) => ' '.repeat(INDENT) + line));
    put(reason, INDENT, 'dim');
    for (const detail of details.slice(0, most))
      for (const [index, line] of wrap(visible(detail), width - INDENT - 2).entries())
        lines.push(`${' '.repeat(INDENT)}${index === 0 ? '- ' : '  '}${line}`);
    if (details.length > most) put(`… and ${details.length - most} more; --json shows all.`, INDENT, 'dim');
  };

  const title = result.kind === undefined ? 'Evidence package' : `${result.kind[0]?.toUpperCase()}${result.kind.slice(1)}`;
  put(result.deployment === undefined ? title : `Evidence of deployment ${result.deployment}`, 0);
  if (result.packageId !== undefined) put(`sha256:${result.packageId}`, 0, 'dim');
  for (const group of GROUPS) {
    const claims = result.claims.filter((claim) => claim.group === group);
    if (claims.length === 0) continue;
    lines.push('', paint('bold', TITLES[group]));
    for (const claim of claims) putClaim(claim, MAX_DETAILS);
  }
  lines.push('');
  const end = conclusion(result);
  const style = result.exitCode === 0 ? 'green' : result.exitCode === 3 ? 'yellow' : 'red';
  for (const line of wrap(visible(end), width)) lines.push(paint(style, line));
  // What decided it may stand pages above.
  for (const claim of decisive(result)) putClaim(claim, MAX_DETAILS_AT_END);
  return `${lines.join('\n')}\n`;
}

/** The claims for which a package is not verified, or is evidence of something bad. */
const decisive = ({ claims, verified }: Conclusion): readonly Claim[] =>
  claims.filter((claim) => (verified ? isBadNews(claim) : claim.counts && claim.verdict !== 'holds'));

/** What a verification comes to, in a sentence or two. */
export function conclusion({ kind, claims, verified, exitCode, signer, signedAt }: PackageVerification): string {
  if (verified) {
    const genuine = `Verified: this ${kind ?? 'package'} is as it was signed by ${signer}${signedAt === undefined ? '' : `, seen ${signedAt}`}.`;
    return exitCode === 3 ? `${genuine} ${kind === undefined ? newsOf(claims) : 'The test failed.'}` : genuine;
  }
  const of = (verdict: Verdict) => claims.filter((claim: Claim) => claim.counts && claim.verdict === verdict).length;
  const parts = [
    of('broken') > 0 && `${counted(of('broken'), 'claim')} broken`,
    of('unknown') > 0 && `${counted(of('unknown'), 'claim')} that cannot be known`,
  ].filter(Boolean);
  const signerOnly = claims.every(
    ({ id, counts, verdict }) => !counts || verdict === 'holds' || (id.startsWith('signature.') && verdict === 'unknown'),
  );
  return `NOT verified: ${parts.join(', ')}.${signerOnly ? ' Nothing in it is broken, but who signed it is unknown: name the trust with --trust FILE.' : ''}`;
}

/** What a genuine package is evidence of that must not be: of its steps, else of what the cloud or the CI host says of them. */
function newsOf(claims: readonly Claim[]): string {
  const isBroken = (pattern: RegExp) => claims.some(({ id, verdict }) => verdict === 'broken' && pattern.test(id));
  if (!isBroken(/^outcome\.(?:steps|findings)$/)) {
    if (isBroken(/^cloud\./)) return 'It shows something in the cloud that must not be.';
    if (isBroken(/^environment\./)) return 'It is evidence of a release that broke a rule.';
  }
  return 'It is evidence of a deployment that failed or left its boundary.';
}

/** The same as data. */
export function verificationDocument(result: PackageVerification): Record<string, unknown> {
  const { kind, claims, files, verified, exitCode, packageId, size, deployment, signer, signedAt, index } = result;
  return {
    schemaVersion: 1,
    type: 'sovereign-actions/verification',
    kind,
    verified,
    exitCode,
    conclusion: conclusion(result),
    packageSha256: packageId,
    size,
    deployment,
    signer,
    signedAt,
    subjects: index?.subjects,
    claims,
    files,
  };
}
