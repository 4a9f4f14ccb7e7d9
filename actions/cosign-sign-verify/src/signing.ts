import { boundaryError, type Check, type Context, type Finding, finding } from '@sovereign-actions/core';
import { KEYLESS, type Signer, signerFor, type Witnesses } from '@sovereign-actions/sigstore';
import { refuseDoubleMeaning } from './double-meaning.ts';
import { signVerifyError } from './errors.ts';
import type { Subjects } from './prepare.ts';
import { provenanceOf, type Vouched } from './provenance.ts';
import { type Publication, publish } from './publish.ts';
import { attachedAlready } from './reuse.ts';
import { RULES } from './rules.ts';
import { checksOf, type Format, planSignings, refuseLegacy, signAll } from './sign.ts';
import { vouchedRun } from './vouched-run.ts';

/** What signing left behind. */
export interface Signed extends Publication {
  checks: Check[];
  findings: Finding[];
  /** Whether nobody but the job itself vouches for the provenance. */
  selfAsserted: boolean;
}

/** The inputs of a step that say how it signs. */
export interface SignInputs {
  provenance: boolean;
  /** `NAME=VALUE` each. */
  annotations: readonly string[];
  format: Format;
  engine: 'embedded' | 'cosign';
  /** Name of a KMS key of the boundary, or path of a private key. */
  key: string;
}

/** Makes every signature, and publishes them once all are there. @throws as signAll and publish, SIGN_INPUTS */
export async function signSubjects(
  context: Context,
  subjects: Subjects,
  options: SignInputs & { signer: Signer; witnesses: Witnesses; outputFolder: string | undefined },
): Promise<Signed> {
  const { signer, outputFolder } = options;
  const { record } = context;
  await refuseDoubleMeaning(context.files, subjects.files);
  const run = options.provenance ? await vouchedRun(context) : undefined;
  const provenance = run && provenanceOf(run.facts, run.vouched);
  if (subjects.image) refuseLegacy(options.format, options.witnesses);
  const signings = planSignings(subjects, {
    ...(provenance && { provenance }),
    annotations: annotationsOf(options.annotations),
    format: options.format,
  });
  if (signings.length === 0)
    throw signVerifyError(
      'SIGN_INPUTS',
      'What is known by its digest alone cannot be signed, and there is no statement about it.',
      'Give the file itself, or something to attest: "provenance", "sbom", "predicate".',
    );
  record.fact('key', signer.name);
  const selfAsserted = run?.vouched.from === 'environment';
  if (run) record.fact('provenance', `${whoVouches(run.vouched)}, SLSA Build level 1`);
  const reused = subjects.image ? await attachedAlready(subjects.image, signings, options) : [];
  if (reused.length > 0) record.fact('reused', reused.length);
  const names = new Set(reused.map(({ name }) => name));
  const fresh = signings.filter(({ name }) => !names.has(name));
  const made =
    options.engine === 'cosign'
      ? await (await import('./engine-cosign.ts')).signWithCosign(context, fresh, options)
      : await signAll(context, fresh, options);
  const order = new Map(signings.map(({ name }, index) => [name, index]));
  const bundles = [...reused, ...made].sort((one, other) => (order.get(one.name) ?? 0) - (order.get(other.name) ?? 0));
  const checks = checksOf(bundles);
  const absent = checks.filter(({ verdict }) => verdict === 'unknown');
  const published = await publish(context, subjects, bundles, outputFolder);
  return {
    ...published,
    checks,
    findings: absent.map(({ name, detail }) => finding(RULES.witnessAbsent, { message: detail, key: name })),
    selfAsserted,
  };
}

const whoVouches = (vouched: Vouched): string =>
  vouched.from === 'environment' ? 'self-asserted' : `by the job token of ${vouched.issuer}`;

function annotationsOf(lines: readonly string[]): Record<string, string> {
  const annotations = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || annotations.has(name))
      throw signVerifyError(
        'SIGN_INPUTS',
        `${JSON.stringify(line.slice(0, 200))} is not an annotation, or the second of its name.`,
        'Write NAME=VALUE, each name once.',
      );
    annotations.set(name, value);
  }
  return Object.fromEntries(annotations);
}

/** What signs: as `key` says, or the one key that the boundary declares. @throws SIGN_INPUTS, and as signerFor */
export async function chosenSigner(context: Context, key = onlyKey(context)): Promise<{ key: string; signer: Signer }> {
  return { key, signer: await signerFor(context, key) };
}

/** The one KMS key that the boundary declares; without any, its Fulcio. @throws SIGN_INPUTS, BOUNDARY_INCOMPLETE */
function onlyKey({ boundary }: Context): string {
  const names = (boundary.signing?.keys ?? []).flatMap((key) => ('kms' in key ? [key.name] : []));
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  if (names.length > 1)
    throw signVerifyError(
      'SIGN_INPUTS',
      `The boundary declares ${names.length} KMS keys and "key" names none.`,
      `Name one of ${names.join(', ')}.`,
    );
  if (boundary.signing?.fulcio) return KEYLESS;
  throw boundaryError(
    'BOUNDARY_INCOMPLETE',
    `The boundary (${boundary.source}) declares no KMS key and no Fulcio, and "key" names none.`,
    'Declare one under "signing.keys", or "signing.fulcio", or name a private key in PEM with "key".',
  );
}
