import { always, answer, choice, count, list, map, object, published, sha256, text, time } from './shape.ts';

/** `cloudtrail.json` of a seal. */
export const cloudtrailSchema = (): string =>
  published(
    'What a seal holds of CloudTrail',
    'cloudtrail.json of a seal: the trail, what it was asked about, its public keys, digest files and log files.',
    object({
      schemaVersion: always(1),
      type: always('sovereign-actions/cloudtrail'),
      trail: object({ name: text(), bucket: text(), homeRegion: text(), 'prefix?': text(), 'organization?': text() }),
      'state?': object(
        {
          askedAt: time(),
          'settings?': answer('Of DescribeTrails.'),
          'status?': answer('Of GetTrailStatus.'),
          'selectors?': answer('Of GetEventSelectors.'),
          'evidenceWrites?': choice('kept', 'dropped', 'unknown'),
          denied: map(text(), 'Why a question has no answer, by its name.'),
        },
        'What CloudTrail said of the trail when the seal was made.',
      ),
      window: object({ from: time(), to: time() }),
      filter: object(
        {
          from: time(),
          to: time(),
          sessions: list(object({ role: text(), name: text(), 'token?': object({ issuer: text(), subject: text(), audience: text() }) })),
          requests: list(text()),
          keys: list(text()),
          trail: text(),
        },
        'Which events are kept.',
      ),
      keys: list(
        object({ fingerprint: text(), value: text('DER of PKCS #1, in base64.'), 'validFrom?': time(), 'validTo?': time() }),
        'Public keys as CloudTrail gave them.',
      ),
      parts: list(
        object({
          account: { type: 'string', pattern: '^\\d{12}$' },
          region: text(),
          digests: list(object({ key: text(), sha256: sha256('Of the file as it lies in the package.'), metadata: map(text()) })),
        }),
      ),
      logs: list(
        object({
          bucket: text(),
          key: text(),
          sha256: sha256(),
          'events?': count(),
          kept: count(),
          'mistake?': text('Why it does not count.'),
        }),
      ),
      events: count('Lines of cloudtrail.jsonl.'),
    }),
  );

/** `keys.json` of a seal. */
export const keysSchema = (): string =>
  published(
    'What a seal holds of KMS',
    'keys.json of a seal: what KMS said of each key that signed.',
    list(
      object({
        arn: text(),
        'reader?': text('The role by which KMS was asked.'),
        answers: map(answer('As it came.'), 'By the name of the question.'),
        denied: map(text(), 'Why a question has no answer.'),
      }),
    ),
  );

const denied = object({ name: text(), message: text() });

/** `store.json` of a seal. */
export const storeSchema = (): string =>
  published(
    'What a seal holds of the store',
    'store.json of a seal: what S3 said of the evidence bucket and of the record in it.',
    object({
      schemaVersion: always(1),
      type: always('sovereign-actions/store'),
      askedAt: time(),
      'caller?': object({ account: text(), arn: text() }, 'Who asked.'),
      answers: map(answer('As it came.'), 'By the name of the question.'),
      denied: map(denied, 'Why a question has no answer.'),
      object: object({ key: text(), 'head?': answer('Of HeadObject.'), 'denied?': denied }),
    }),
  );
