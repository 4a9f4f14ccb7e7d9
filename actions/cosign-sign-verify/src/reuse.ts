import { isDeepStrictEqual } from 'node:util';
import { inParallel, sha256Hex } from '@sovereign-actions/core';
import { type Bundle, encodeStatement, type Signer, type Statement, type Trust, type Witnesses } from '@sovereign-actions/sigstore';
import { onlyLikely } from './attachments.ts';
import type { Image } from './prepare.ts';
import { readAttached } from './referrers.ts';
import type { ReadyBundle, Signing } from './sign.ts';

const SUBJECTS = 4;

/**
 * The signings whose very statement is attached already, signed by the same key, with all the witnesses that a new one would have,
 * and holding. To sign them again would only add more of the same. A certificate's key is new each time, so nothing is
 * taken for the same there.
 */
export async function attachedAlready(
  image: Image,
  signings: readonly Signing[],
  { signer, witnesses: { logs, timestamps } }: { signer: Signer; witnesses: Witnesses },
): Promise<ReadyBundle[]> {
  if (signer.certificate) return [];
  const trust: Trust = {
    keys: [{ name: signer.name, publicKey: signer.publicKey }],
    logs: logs?.services ?? [],
    authorities: timestamps?.services ?? [],
  };
  const expect = { ...(logs && { log: 'required' as const }), ...(timestamps && { timestamp: 'required' as const }) };
  const found = await inParallel([image.subject, ...image.platforms], SUBJECTS, async (manifest): Promise<ReadyBundle[]> => {
    const own = signings.flatMap((signing) => {
      const { content, attachTo } = signing;
      return attachTo?.manifest === manifest && !attachTo.legacy && 'statement' in content
        ? [{ signing, said: asRead(content.statement) }]
        : [];
    });
    if (own.length === 0) return [];
    const { bundles } = await readAttached(
      onlyLikely(
        image.attachments,
        own.map(({ said }) => said.predicateType),
      ),
      manifest,
      trust,
      expect,
    );
    const held = bundles.filter(({ verification, bytes }) => verification.verdict === 'holds' && bytes);
    return own.flatMap(({ signing, said }): ReadyBundle[] => {
      const same = held.find(({ verification }) => isDeepStrictEqual(verification.statement, said));
      if (!same?.bytes) return [];
      const json = same.bytes.toString('utf8');
      const detail = `${same.digest} says the same, by the same key, and holds: nothing was signed again.`;
      const checks = [{ name: 'signature', verdict: 'holds' as const, detail }];
      const signed = { bundle: JSON.parse(json) as Bundle, json, sha256: sha256Hex(json), checks };
      return [{ ...signing, signed, attachedAs: same.digest }];
    });
  });
  return found.flat();
}

/** A statement as it is read from the bytes that are signed. */
const asRead = (statement: Statement): Statement => JSON.parse(encodeStatement(statement).toString('utf8')) as Statement;
