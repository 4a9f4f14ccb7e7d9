import { type LedgerRecord, sha256Hex, VERSION } from '@sovereign-actions/core';
import { describe, expect, it } from 'vitest';
import type { EnvironmentDocument } from '../environment/document.ts';
import { judgeEnvironment } from '../environment/judge.ts';
import { COMMIT, sampleEnvironment, WORKFLOW } from '../environment/sample.ts';
import { Claims } from './claim.ts';
import type { Contents } from './contents.ts';
import { checkEnvironment } from './environment.ts';

interface Parts {
  document: EnvironmentDocument;
  /** In place of the document's JSON; nothing takes it out of the package. */
  text?: string;
  record: LedgerRecord;
  records: LedgerRecord[];
  workflow: Buffer | undefined;
}

const JOB = {
  product: 'github',
  server: 'https://github.example.eu',
  repository: 'acme/shop',
  commit: COMMIT,
  runId: '4711',
  runner: { name: 'eusc-runner-3' },
} as const;

const PLAIN = { job: JOB, facts: {} };

/** What a verifier says of a package whose record was made of a sound document, and that was changed since. */
async function claimsOf(change: (parts: Parts) => void = () => undefined) {
  const document = sampleEnvironment();
  const files = new Map([[sha256Hex(WORKFLOW), WORKFLOW]]);
  const checks = judgeEnvironment(document, { records: [PLAIN, PLAIN], selfHostedOnly: false, files });
  const record = { id: 'b', action: 'evidence-environment', version: VERSION, ...PLAIN, made: [], checks } as unknown as LedgerRecord;
  const parts: Parts = {
    document,
    record,
    records: [{ id: 'a', action: 'sbom-generate', ...PLAIN } as unknown as LedgerRecord],
    workflow: WORKFLOW,
  };
  change(parts);
  const bytes = Buffer.from(parts.text ?? JSON.stringify(parts.document));
  parts.record.made = [{ name: 'environment.json', sha256: sha256Hex(bytes), kept: true }];
  const kept = [...(parts.text === '' ? [] : [bytes]), ...(parts.workflow ? [parts.workflow] : [])];
  const contents = {
    records: new Map([...parts.records, parts.record].map((one) => [one.id, one])),
    environment: new Map(kept.map((one) => [one === parts.workflow ? sha256Hex(WORKFLOW) : sha256Hex(one), one])),
  } as unknown as Contents;
  const claims = new Claims();
  await checkEnvironment(claims, contents, undefined);
  return Object.fromEntries(claims.all.map((claim) => [claim.id.replace('environment.', ''), claim]));
}

describe('claims on who approved', () => {
  it('hold, do not count, and are made again from the document', async () => {
    const claims = await claimsOf();
    expect(Object.keys(claims)).toEqual(['answers', 'run', 'approval', 'review', 'ref', 'signature', 'workflow', 'runner']);
    for (const [id, { verdict, counts }] of Object.entries(claims)) expect([id, verdict, counts]).toEqual([id, 'holds', false]);
    expect(claims.approval?.reason).toBe('production: approved by bernd.');
  });

  it.each<[string, string, string, (parts: Parts) => void]>([
    [
      'the approval is taken out of the document',
      'approval',
      'production demands 1 and has 0',
      ({ document }) => Object.assign(document, { approvals: { known: [] } }),
    ],
    [
      'another approves in the document',
      'answers',
      'something else',
      ({ document }) =>
        Object.assign(document, { approvals: { known: [{ environment: 'production', by: 'mallory', state: 'approved' }] } }),
    ],
    ['the record says that it holds', 'answers', 'something else', ({ document }) => Object.assign(document, { ref: { unknown: '403' } })],
    ['the record has a check less', 'answers', 'something else', ({ record }) => Object.assign(record, { checks: record.checks.slice(1) })],
    [
      'the run is another',
      'run',
      'no step ran in it',
      ({ records, record }) => {
        for (const one of [...records, record]) one.job = { ...JOB, runId: '1' };
      },
    ],
    [
      'the commit is another',
      'run',
      'steps of it are of',
      ({ records }) => records.push({ ...PLAIN, id: 'c', action: 'x', job: { ...JOB, commit: 'f'.repeat(40) } } as unknown as LedgerRecord),
    ],
    [
      'the workflow file is another',
      'workflow',
      'does not have the git id',
      (parts) => Object.assign(parts, { workflow: Buffer.from('evil') }),
    ],
    ['the workflow file is gone', 'workflow', 'not among the files', (parts) => Object.assign(parts, { workflow: undefined })],
    ['the document is gone', 'answers', 'missing', (parts) => Object.assign(parts, { text: '' })],
    ['the document is no JSON', 'answers', 'not a document of this format', (parts) => Object.assign(parts, { text: '{' })],
    ['the document has a key more', 'answers', 'not a document of this format', ({ document }) => Object.assign(document, { extra: 1 })],
    [
      'the document has a key twice',
      'answers',
      'not a document of this format',
      (parts) => Object.assign(parts, { text: JSON.stringify(parts.document).replace('{', '{"host":"github",') }),
    ],
    [
      'the document is of another version',
      'answers',
      'not a document of this format',
      ({ document }) => Object.assign(document, { schemaVersion: 2 }),
    ],
    ['there are two records', 'answers', 'There are 2 records', ({ record, records }) => records.push({ ...record, id: 'c' })],
  ])('where %s, the claim %s says so', async (_, id, why, change) => {
    const claim = (await claimsOf(change))[id];
    expect(claim?.verdict).not.toBe('holds');
    expect(claim?.reason).toContain(why);
  });

  it('of an older version are not broken for being told in other words', async () => {
    const { answers } = await claimsOf(({ record, document }) => {
      Object.assign(record, { version: '0.0.1' });
      Object.assign(document, { ref: { unknown: '403' } });
    });
    expect(answers?.verdict).toBe('unknown');
  });

  it.each([
    ['terminal', 'command line'],
    ['forgejo', 'Forgejo'],
    ['github', 'no token'],
  ])('of a package without answers are unknown: %s', async (product, why) => {
    const claims = new Claims();
    const record = { id: 'a', action: 'sbom-generate', job: { product } } as LedgerRecord;
    await checkEnvironment(claims, { records: new Map([['a', record]]), environment: new Map() } as unknown as Contents, undefined);
    expect(claims.all).toMatchObject([
      { id: 'environment.answers', verdict: 'unknown', counts: false, reason: expect.stringContaining(why) },
    ]);
  });
});
