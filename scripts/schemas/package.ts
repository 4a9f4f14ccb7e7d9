import { always, choice, count, list, object, published, type Schema, sha256, text, time } from './shape.ts';

const subject = (names: Readonly<Record<string, Schema>>): Schema => ({
  anyOf: [
    object({ ...names, digest: object({ sha256: sha256() }) }),
    object({ ...names, digest: object({ gitCommit: { type: 'string', pattern: '^(?:[0-9a-f]{40}|[0-9a-f]{64})$' } }) }),
  ],
});

const generator = object({ name: always('sovereign-actions'), version: text() });
const place = object({ path: text(), sha256: sha256() });

/** `data/package.json`. */
export const packageSchema = (): string =>
  published(
    'Index of an evidence package',
    'data/package.json of an evidence package: what it is about and what it holds, derived from its records and files.',
    object({
      schemaVersion: always(1),
      type: always('sovereign-actions/evidence-package'),
      deployment: text('What deployment this is about.'),
      time: time('The last moment of the records; also the time of every entry of the archive.'),
      generator,
      'boundary?': place,
      'controls?': list(place, 'Control maps that the team brought.'),
      subjects: list(subject({ name: text() }), 'Images and packages by SHA-256, and commits.'),
      records: list(object({ path: text(), id: text(), action: text(), status: choice('started', 'succeeded', 'failed') })),
      files: list(
        object({
          path: text('Below the base folder.'),
          sha256: sha256(),
          size: count('Bytes.'),
          'mediaType?': text(),
          keptBy: list(object({ record: text(), name: text() }), 'Records that kept it; empty for what a killed step left.'),
        }),
      ),
    }),
  );

/** What the signature of a package is over. */
export const statementSchema = (predicateType: string): string =>
  published(
    'Signed statement of an evidence package',
    'The payload of manifest-sha256.txt.sigstore.json: an in-toto statement over the manifest and what the package is about.',
    object({
      _type: always('https://in-toto.io/Statement/v1'),
      subject: { ...list(subject({ name: text() })), minItems: 3 },
      predicateType: always(predicateType),
      predicate: object({
        format: always(1),
        deployment: text(),
        base: text('The one folder of the archive.'),
        time: time(),
        generator,
        boundaries: list(sha256(), 'Of each boundary that a step asserted.'),
        records: count(),
        files: count(),
      }),
    }),
  );

/** What a store said once it held a package. */
export const receiptSchema = (): string =>
  published(
    'Receipt of an evidence package',
    'What the store said once it held the package.',
    object({
      schemaVersion: always(1),
      type: always('sovereign-actions/receipt'),
      deployment: text(),
      package: object({ sha256: sha256(), size: count('Bytes.') }),
      store: choice('folder', 's3'),
      location: text('Path, or s3://bucket/key.'),
      already: { type: 'boolean', description: 'Whether the same bytes were there before.' },
      storedAt: time(),
      'versionId?': text(),
      'region?': text(),
      'owner?': text(),
      'lock?': object({ mode: choice('COMPLIANCE', 'GOVERNANCE'), until: time(), 'legalHold?': always(true) }),
      'encryption?': object({ algorithm: text(), 'key?': text() }),
    }),
  );
