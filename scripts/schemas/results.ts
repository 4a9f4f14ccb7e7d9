import { always, choice, count, flag, list, object, published, type Schema, sha256, text, time } from './shape.ts';

const verdict = choice('holds', 'broken', 'unknown');

/** What `sovereign verify --json` prints. */
export const verificationSchema = (groups: readonly string[]): string =>
  published(
    'Verification of an evidence package',
    'What "sovereign verify --json" prints.',
    object({
      schemaVersion: always(1),
      type: always('sovereign-actions/verification'),
      'kind?': text('What it is, where it is no package.'),
      verified: flag('Whether nothing that counts is broken or unknown.'),
      exitCode: choice(0, 3, 4),
      conclusion: text(),
      'packageSha256?': sha256(),
      'size?': count('Bytes.'),
      'deployment?': text(),
      'signer?': text(),
      'signedAt?': time(),
      'subjects?': list({ type: 'object' }),
      claims: list(
        object({
          id: text(),
          group: choice(...groups),
          verdict,
          claim: text(),
          reason: text(),
          details: list(text()),
          counts: flag(),
        }),
      ),
      files: list(object({ path: text(), verdict, reason: text() })),
      'stored?': object(
        {
          location: text(),
          storedAt: time(),
          'versionId?': text(),
          'lock?': object({ mode: text(), until: time(), 'legalHold?': always(true) }),
          problems: list(text()),
        },
        'What the store says of it, where it is named by its place there.',
      ),
    }),
  );

const tested: Readonly<Record<string, Schema>> = {
  key: text(),
  'sha256?': sha256('Of what was fetched.'),
  'size?': count(),
  verified: flag(),
  'exitCode?': choice(0, 3, 4),
  'fetchedAfter?': count('Milliseconds.'),
  'verifiedAfter?': count('Milliseconds.'),
  problems: list(text()),
};

/** The record of an extraction test. */
export const extractionSchema = (predicateType: string): string =>
  published(
    'Record of an extraction test',
    'extraction-test.json: an in-toto statement over what was picked from and what was fetched.',
    object({
      _type: always('https://in-toto.io/Statement/v1'),
      subject: list(object({ name: text(), digest: object({ sha256: sha256() }) })),
      predicateType: always(predicateType),
      predicate: object({
        format: always(1),
        generator: object({ name: always('sovereign-actions'), version: text() }),
        startedAt: time(),
        finishedAt: time(),
        boundary: sha256(),
        store: text(),
        'auditor?': text(),
        days: object({ from: text(), to: text() }),
        seed: text(),
        rule: text(),
        candidates: list(text()),
        results: list(
          object({
            ...tested,
            'name?': text(),
            storedAt: time(),
            'lockedUntil?': time(),
            'seal?': object(tested),
            overdue: flag(),
          }),
        ),
        overdue: list(text()),
        strays: list(object({ key: text(), problem: text() })),
        passed: flag(),
      }),
    }),
  );
