import { SEAL_ACTION } from '../package/index-file.ts';
import { PATHS } from '../package/names.ts';
import { GROUPS } from '../verify/claim.ts';
import type { PackageVerification } from '../verify/verify.ts';

/** The kinds of values that may leave a region. A text of a package is none of them. */
type Field = { about: string } & (
  | { kind: 'count'; read: (result: PackageVerification) => number }
  /** Worked out from bytes by the verifier, never copied from a package. */
  | { kind: 'sha256'; read: (result: PackageVerification) => string | undefined }
  | { kind: 'choice'; options: readonly (string | number | boolean)[]; read: (result: PackageVerification) => unknown }
);

const VERDICTS = ['holds', 'broken', 'unknown'] as const;
const STEPS = [
  'assume-role-oidc',
  'sbom-generate',
  'cosign-sign-verify',
  'tf-backend-guard',
  'residency-assert',
  'evidence-upload',
  SEAL_ACTION,
] as const;

/** SHA-256 of a file of the package, where its bytes have the one that the manifest lists. */
const hashOf =
  (name: string) =>
  ({ files }: PackageVerification): string | undefined => {
    const file = files.find((each) => each.path === name && each.verdict === 'holds');
    return file && /^sha256:([0-9a-f]{64})$/.exec(file.reason)?.[1];
  };

const counting = <T>(items: (result: PackageVerification) => readonly T[], about: string): Field => ({
  kind: 'count',
  about,
  read: (result) => items(result).length,
});

const each = (names: readonly string[], make: (name: string) => [string, Field]): Record<string, Field> =>
  Object.fromEntries(names.map(make));

/** Everything that `sovereign summary` can say, and nothing else. */
export const SUMMARY_FIELDS: Record<string, Field> = {
  schemaVersion: { kind: 'choice', options: [1], about: 'Version of this format.', read: () => 1 },
  type: { kind: 'choice', options: ['sovereign-actions/summary'], about: 'Name of this format.', read: () => 'sovereign-actions/summary' },
  verified: { kind: 'choice', options: [true, false], about: 'Whether the package verified.', read: ({ verified }) => verified },
  exitCode: {
    kind: 'choice',
    options: [0, 3, 4],
    about: '0: verified. 3: verified, of a deployment that failed or left its boundary. 4: not verified.',
    read: ({ exitCode }) => exitCode,
  },
  packageSha256: { kind: 'sha256', about: 'SHA-256 of the package.', read: ({ packageId }) => packageId },
  packageBytes: { kind: 'count', about: 'Size of the package.', read: ({ size = 0 }) => size },
  manifestSha256: { kind: 'sha256', about: 'SHA-256 of its manifest.', read: hashOf(PATHS.manifest) },
  boundarySha256: { kind: 'sha256', about: 'SHA-256 of the boundary file in it.', read: hashOf(PATHS.boundary) },
  files: counting(({ files }) => files, 'Files in it.'),
  subjects: counting(({ index }) => index?.subjects ?? [], 'Images, commits and packages that it is about.'),
  records: counting(({ records }) => records, 'Records in it.'),
  ...each(['started', 'succeeded', 'failed'], (status) => [
    `records.${status}`,
    counting(({ records }) => records.filter((record) => record.status === status), `Records of steps that are "${status}".`),
  ]),
  ...each(STEPS, (step) => [
    `steps.${step}`,
    counting(({ records }) => records.filter(({ action }) => action === step), `Records of ${step}.`),
  ]),
  'steps.other': counting(
    ({ records }) => records.filter(({ action }) => !(STEPS as readonly string[]).includes(action)),
    'Records of other steps.',
  ),
  ...each(['error', 'warning', 'note'], (severity) => [
    `findings.${severity}`,
    counting(
      ({ records }) => records.flatMap(({ findings }) => findings).filter((finding) => finding.severity === severity),
      `Findings of severity ${severity}, those with an exception included.`,
    ),
  ]),
  'findings.excepted': counting(
    ({ records }) => records.flatMap(({ findings }) => findings).filter(({ exception }) => exception),
    'Findings with an exception.',
  ),
  ...each(VERDICTS, (verdict) => [
    `checks.${verdict}`,
    counting(
      ({ records }) => records.flatMap(({ checks }) => checks).filter((check) => check.verdict === verdict),
      `Checks of the steps with the verdict ${verdict}.`,
    ),
  ]),
  connections: counting(({ records }) => records.flatMap((record) => record.connections), 'Connections that the steps noted.'),
  ...each(
    GROUPS.flatMap((group) => VERDICTS.map((verdict) => `${group}.${verdict}`)),
    (name) => [
      `claims.${name}`,
      counting(
        ({ claims }) => claims.filter(({ group, verdict }) => `${group}.${verdict}` === name),
        `Claims of the verifier, ${name.replace('.', ', ')}.`,
      ),
    ],
  ),
};

/**
 * What may leave the region about a package: counts, hashes and verdicts, each a declared field. A value that is not of its kind
 * is left out, so that no text of a package can pass, whatever a record says.
 */
export const summaryOf = (result: PackageVerification): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Object.entries(SUMMARY_FIELDS).flatMap(([name, field]) => {
      const value = field.read(result);
      return isOf(field, value) ? [[name, value]] : [];
    }),
  );

function isOf(field: Field, value: unknown): value is string | number | boolean {
  if (field.kind === 'count') return Number.isSafeInteger(value) && (value as number) >= 0;
  if (field.kind === 'sha256') return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
  return field.options.some((option) => option === value);
}

/** JSON Schema 2020-12 of the summary. */
export function summarySchema(): object {
  const optional = Object.entries(SUMMARY_FIELDS).flatMap(([name, { kind }]) => (kind === 'sha256' ? [name] : []));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'What may leave the region about an evidence package',
    type: 'object',
    additionalProperties: false,
    required: Object.keys(SUMMARY_FIELDS).filter((name) => !optional.includes(name)),
    properties: Object.fromEntries(
      Object.entries(SUMMARY_FIELDS).map(([name, field]) => [name, { description: field.about, ...shapeOf(field) }]),
    ),
  };
}

function shapeOf(field: Field): object {
  if (field.kind === 'count') return { type: 'integer', minimum: 0 };
  if (field.kind === 'sha256') return { type: 'string', pattern: '^[0-9a-f]{64}$' };
  return { enum: field.options };
}
