import * as v from 'valibot';

/** The shape of `environment.json`. Unknown keys are an error: evidence holds nothing that nobody looked at. */

export const ENVIRONMENT_TYPE = 'sovereign-actions/environment';

const text = v.pipe(v.string(), v.maxLength(1000));
const texts = v.array(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/, 'must be a time'));
const maybe = <S extends v.GenericSchema>(schema: S) => v.exactOptional(schema);

/** What the host said, or why it is not known and what has to be granted to know it. */
const answer = <S extends v.GenericSchema>(known: S) =>
  v.union([v.strictObject({ known }), v.strictObject({ unknown: text, grant: maybe(text) })]);

const run = v.strictObject({
  id: text,
  attempt: maybe(text),
  repository: text,
  commit: text,
  event: text,
  ref: maybe(text),
  /** Who caused it, and who started it again. */
  startedBy: answer(texts),
  /** Path of the workflow file or CI configuration. */
  workflow: maybe(text),
});

const job = v.strictObject({
  name: text,
  startedBy: maybe(text),
  runner: v.strictObject({
    name: text,
    group: maybe(text),
    labels: texts,
    /** Absent where the host does not say it. */
    selfHosted: maybe(v.boolean()),
  }),
});

const environment = v.strictObject({
  name: text,
  rules: answer(
    v.strictObject({
      /** Approvals that a job needs before it may use the environment. */
      approvals: count,
      /** `user:anna`, `team:release` and such. */
      approvers: texts,
      /** Whether who started the run may approve it. Absent where the host does not say it. */
      selfApproval: maybe(v.boolean()),
      /** Minutes. */
      wait: maybe(count),
      refs: maybe(v.picklist(['any', 'protected', 'listed'])),
    }),
  ),
});

const approval = v.strictObject({
  environment: text,
  by: text,
  state: v.picklist(['approved', 'rejected']),
  at: maybe(time),
  comment: maybe(text),
});

const ref = v.strictObject({
  name: text,
  protected: v.boolean(),
  /** Kinds of rules that apply to it, by the host's names. */
  rules: texts,
  /** Reviews that a change needs. */
  reviews: maybe(count),
  signatures: maybe(v.boolean()),
});

const commit = v.strictObject({ id: text, verified: v.boolean(), reason: text, author: maybe(text), committer: maybe(text) });

const change = v.strictObject({
  number: count,
  author: text,
  base: text,
  merged: v.boolean(),
  /** The last commit of the change. */
  head: text,
  /** Since when that has been its last commit. */
  headSince: maybe(time),
  /** The commit by which it came to its target. */
  merge: maybe(text),
  /** Approvals that it needs, where the host says so of the change and not of its target. */
  demands: maybe(count),
  reviews: answer(
    v.array(
      v.strictObject({
        by: text,
        state: v.picklist(['approved', 'rejected', 'commented', 'dismissed']),
        /** The commit that was looked at. */
        commit: maybe(text),
        at: maybe(time),
      }),
    ),
  ),
});

const file = v.strictObject({
  role: v.picklist(['workflow', 'reusable']),
  path: text,
  repository: text,
  commit: text,
  content: answer(
    v.strictObject({
      /** Its name among the files that the record keeps. */
      name: text,
      sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      /** Its id as a git blob, as the host names it. */
      blob: maybe(v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/))),
    }),
  ),
});

export const environmentSchema = v.strictObject({
  schemaVersion: v.literal(1),
  type: v.literal(ENVIRONMENT_TYPE),
  host: v.picklist(['github', 'gitlab']),
  /** Base address of the API that was asked. */
  api: text,
  /** The repository or project that was asked about. */
  repository: text,
  askedAt: time,
  run: answer(run),
  jobs: answer(v.array(job)),
  environments: answer(v.array(environment)),
  approvals: answer(v.array(approval)),
  ref: answer(ref),
  commit: answer(commit),
  changes: answer(v.array(change)),
  files: v.array(file),
});
