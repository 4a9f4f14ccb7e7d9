import type { Verification } from '@sovereign-actions/sigstore';
import type { Demand } from './policy.ts';
import type { Answer } from './requirements.ts';

/** Milliseconds that the clock of a witness may be before ours. */
const SKEW = 5 * 60_000;

/** Who made a signature that holds: the name of a key or an identity. */
export const signerOf = ({ key, identity }: Verification): string | undefined => key?.name ?? identity?.name;

/** What is demanded of every bundle, as checks call it. */
export const demandAsks = ({ signers, maxAge }: Demand): string[] => [
  ...(signers ? ['signer'] : []),
  ...(maxAge === undefined ? [] : ['age']),
];

/** Holds one bundle that is sound in itself against what is demanded of it. Only what was demanded is answered. Pure. */
export function demandAnswers({ signers, maxAge }: Demand, verification: Verification, now: number): Answer[] {
  const signer = signerOf(verification);
  return [
    ...(signers ? [signerAnswer(signers, signer)] : []),
    ...(maxAge === undefined ? [] : [ageAnswer(maxAge, verification.signedAt, now)]),
  ];
}

function signerAnswer(signers: readonly string[], signer: string | undefined): Answer {
  const name = 'signer';
  if (signer !== undefined && signers.includes(signer)) return { name, verdict: 'holds', detail: `${signer} may sign this.` };
  return {
    name,
    verdict: 'broken',
    detail: `It is signed by ${signer ?? 'nobody who is trusted'}, and must be by ${signers.join(' or ')}.`,
  };
}

/** Only what a witness saw has an age: a signature tells nothing of when it was made. */
function ageAnswer(maxAge: number, signedAt: string | undefined, now: number): Answer {
  const name = 'age';
  const limit = spanOf(maxAge);
  if (signedAt === undefined)
    return { name, verdict: 'unknown', detail: `No witness says when it was signed, and it may be at most ${limit} old.` };
  const age = now - Date.parse(signedAt);
  if (!(age >= -SKEW)) return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}, which is still to come.` };
  if (age > maxAge) return { name, verdict: 'broken', detail: `A witness saw it at ${signedAt}; it may be at most ${limit} old.` };
  return { name, verdict: 'holds', detail: `A witness saw it at ${signedAt}, at most ${limit} ago.` };
}

const spanOf = (milliseconds: number): string => {
  const hours = milliseconds / 3_600_000;
  return hours % 24 === 0 ? `${hours / 24} days` : `${hours} hours`;
};
