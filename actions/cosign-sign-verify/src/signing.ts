import { boundaryError, type Check, type Context, type Finding, finding } from '@sovereign-actions/core';
import type { Signer, Witnesses } from '@sovereign-actions/sigstore';
import { signVerifyError } from './errors.ts';
import type { Subjects } from './prepare.ts';
import { publish } from './publish.ts';
import { RULES } from './rules.ts';
import { checksOf, signAll } from './sign.ts';

/** What signing left behind. */
export interface Signed {
  checks: Check[];
  findings: Finding[];
  /** Paths of the bundle files, relative to the workspace. */
  written: string[];
}

/** Makes every signature, and publishes them once all are there. @throws as signAll and publish */
export async function signSubjects(
  context: Context,
  subjects: Subjects,
  options: { signer: Signer; witnesses: Witnesses; provenance: boolean; outputFolder: string | undefined },
): Promise<Signed> {
  context.record.fact('key', options.signer.name);
  const bundles = await signAll(context, subjects, options);
  const checks = checksOf(bundles);
  const absent = checks.filter(({ verdict }) => verdict === 'unknown');
  return {
    checks,
    findings: absent.map(({ name, detail }) => finding(RULES.witnessAbsent, { message: detail, key: name })),
    written: await publish(context, subjects.image, bundles, options.outputFolder),
  };
}

/** The one KMS key that the boundary declares. @throws SIGN_INPUTS */
export function onlyKey({ boundary }: Context): string {
  const names = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key.name] : []));
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  if (names.length > 1)
    throw signVerifyError(
      'SIGN_INPUTS',
      `The boundary declares ${names.length} KMS keys and "key" names none.`,
      `Name one of ${names.join(', ')}.`,
    );
  throw boundaryError(
    'BOUNDARY_INCOMPLETE',
    `The boundary (${boundary.source}) declares no KMS key, and "key" names none.`,
    'Declare one under "signing.keys", or name a private key in PEM with "key".',
  );
}
