import { mkdirSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import type { JobFacts } from '@sovereign-actions/core';
import { testContext } from '@sovereign-actions/core/testing';
import { describe, expect, it } from 'vitest';
import { readCustomPredicates } from './custom-predicate.ts';
import { readOpenVex } from './openvex.ts';
import { readTestResults } from './test-results.ts';
import { readVulnerabilities } from './vulnerabilities.ts';

const place = (contents: Record<string, string | Buffer | object>) => {
  const { context, folder } = testContext();
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content));
  }
  return context.files;
};

/** What no reader of documents takes. */
const NO_DOCUMENT: [string, string | Buffer][] = [
  ['empty', ''],
  ['binary', Buffer.from([0xff, 0xfe, 0])],
  ['XML', '<a/>'],
  ['a list', '[]'],
  ['null', 'null'],
  ['other JSON', '{"name":"x"}'],
  ['cut', '{"a":'],
  ['very deep', `${'['.repeat(100_000)}`],
];

describe('readVulnerabilities', () => {
  const scanned = { scanStartedOn: '2026-11-01T10:00:00.000Z', scanFinishedOn: '2026-11-01T10:00:00.000Z' };
  const trivy = {
    SchemaVersion: 2,
    ArtifactName: 'app',
    CreatedAt: '2026-11-01T11:00:00.123456789+01:00',
    Trivy: { Version: '0.69.0' },
    Results: [],
  };
  const grype = {
    matches: [],
    descriptor: {
      name: 'grype',
      version: '0.90.0',
      timestamp: '2026-11-01T10:00:00Z',
      db: { status: { built: '2026-10-31T00:00:00Z', from: 'https://grype.example.eu/db.tar.zst' } },
    },
  };
  const run = {
    tool: { driver: { name: 'Scanner', informationUri: 'https://scanner.example.eu', semanticVersion: '1.2.3' } },
    results: [],
  };

  it.each([
    [
      'Trivy',
      trivy,
      { uri: 'pkg:github/aquasecurity/trivy@0.69.0', version: '0.69.0', db: { uri: '', version: '' } },
      { ...scanned, scanStartedOn: '2026-11-01T10:00:00.123Z', scanFinishedOn: '2026-11-01T10:00:00.123Z' },
    ],
    [
      'Trivy without results and version',
      { SchemaVersion: 2, ArtifactName: 'app', Results: null },
      { uri: 'pkg:github/aquasecurity/trivy', version: '', db: { uri: '', version: '' } },
      {},
    ],
    [
      'Grype',
      grype,
      {
        uri: 'pkg:github/anchore/grype@0.90.0',
        version: '0.90.0',
        db: { uri: 'https://grype.example.eu/db.tar.zst', version: '2026-10-31T00:00:00Z' },
      },
      scanned,
    ],
    [
      'SARIF',
      { version: '2.1.0', runs: [{ ...run, invocations: [{ startTimeUtc: '2026-11-01T09:00:00Z', endTimeUtc: '2026-11-01T10:00:00Z' }] }] },
      { uri: 'https://scanner.example.eu', version: '1.2.3', db: { uri: '', version: '' } },
      { ...scanned, scanStartedOn: '2026-11-01T09:00:00.000Z' },
    ],
    [
      'SARIF with a time that is none',
      { version: '2.1.0', runs: [{ ...run, invocations: [{ endTimeUtc: 'yesterday' }] }] },
      { uri: 'https://scanner.example.eu', version: '1.2.3', db: { uri: '', version: '' } },
      {},
    ],
  ])("makes cosign's predicate of %s", async (_, report, scanner, metadata) => {
    const read = await readVulnerabilities(place({ report }), 'report');
    expect(read).toMatchObject({ path: 'report', predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1' });
    expect(read.document).toEqual({
      invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
      scanner: { ...scanner, result: report },
      metadata,
    });
  });

  it('takes the predicate as it is', async () => {
    const predicate = { invocation: {}, scanner: { uri: 'x', result: {} }, metadata: { scanFinishedOn: 'y' } };
    expect((await readVulnerabilities(place({ report: predicate }), 'report')).document).toEqual(predicate);
  });

  it.each([
    ...NO_DOCUMENT,
    ['an SBOM', { bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities: [] }],
    ['SARIF of two runs', { version: '2.1.0', runs: [run, run] }],
    ['SARIF without results', { version: '2.1.0', runs: [{ tool: run.tool }] }],
    ['a scanner that is null', { scanner: null, metadata: {} }],
    ['matches of another tool', { ...grype, descriptor: null }],
  ])('refuses %s', async (_, content) => {
    await expect(readVulnerabilities(place({ report: content }), 'report')).rejects.toMatchObject({
      code: 'DOCUMENT_UNKNOWN',
      exitCode: 2,
    });
  });
});

describe('readOpenVex', () => {
  const vex = { '@context': 'https://openvex.dev/ns/v0.2.0', '@id': 'https://example.eu/vex/1', author: 'team', statements: [{}] };

  it('takes the document as it is', async () => {
    expect(await readOpenVex(place({ vex }), 'vex')).toMatchObject({ predicateType: 'https://openvex.dev/ns', document: vex });
  });

  it.each([
    ...NO_DOCUMENT,
    ['another context', { ...vex, '@context': 'https://openvex.dev/ns.example.eu' }],
    ['nothing that it says', { ...vex, statements: [] }],
    ['nobody who says it', { ...vex, author: undefined }],
  ])('refuses %s', async (_, content) => {
    await expect(readOpenVex(place({ vex: content }), 'vex')).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });
});

describe('readTestResults', () => {
  const facts: JobFacts = {
    product: 'gitlab',
    server: 'https://gitlab.example.eu',
    repository: 'team/app',
    commit: 'c'.repeat(40),
    runUrl: 'https://gitlab.example.eu/run/1',
  };
  const read = (reports: Record<string, string>, job = facts) => readTestResults(place(reports), Object.keys(reports), job);

  it('sorts the tests of all reports by what became of them', async () => {
    const read1 = await read({
      'a.xml': `<?xml version="1.0"?><testsuites failures="1"><testsuite name="s" tests="4" failures="1">
        <testcase classname="c" name="ok"><system-out><![CDATA[<failure/>]]></system-out></testcase>
        <testcase classname="c" name="bad"><failure message="x">y</failure></testcase>
        <testcase classname="c" name="left out"><skipped/></testcase>
        <testcase classname="c" name="flaky"><flakyFailure/></testcase>
      </testsuite></testsuites>`,
      'b.xml': '<testsuite name="t"><testcase name="alone"/><testcase classname="c" name="bad"/></testsuite>',
    });
    expect(read1).toMatchObject({ path: '2 test reports', predicateType: 'https://in-toto.io/attestation/test-result/v0.1' });
    expect(read1.sources.map(({ name }) => name)).toEqual(['a.xml', 'b.xml']);
    expect(read1.document).toEqual({
      result: 'FAILED',
      configuration: [{ uri: 'git+https://gitlab.example.eu/team/app', digest: { gitCommit: 'c'.repeat(40) } }],
      url: 'https://gitlab.example.eu/run/1',
      passedTests: ['alone', 'c.ok'],
      warnedTests: ['c.flaky'],
      failedTests: ['c.bad'],
    });
  });

  it.each([
    [
      'a suite that failed outside of its tests',
      '<testsuites><testsuite name="setup" errors="1"/><testsuite name="s"><testcase name="a"/></testsuite></testsuites>',
      'FAILED',
      ['setup'],
    ],
    [
      'suites in each other',
      '<testsuites><testsuite name="o" failures="1"><testsuite name="i" failures="1"><testcase name="a"><failure/></testcase></testsuite></testsuite></testsuites>',
      'FAILED',
      ['a'],
    ],
    ['an error of a test', '<testsuite errors="1"><testcase name="a"><error/></testcase></testsuite>', 'FAILED', ['a']],
    ['a flaky test', '<testsuite><testcase name="a"><flakyError/></testcase></testsuite>', 'WARNED', []],
    ['a test of the name of a property', '<testsuite><testcase name="constructor" classname="__proto__"/></testsuite>', 'PASSED', []],
  ])('knows %s', async (_, xml, result, failedTests) => {
    const { document } = await read({ r: xml }, { product: 'terminal' });
    expect(document).toMatchObject({ result, failedTests, configuration: [] });
  });

  it.each([
    ['nothing', ''],
    ['text', 'ok 1'],
    ['JSON', '{}'],
    ['XML of something else', '<coverage/>'],
    ['cut XML', '<testsuite><testcase name="a">'],
    ['no test', '<testsuites/>'],
    ['tests that were all skipped', '<testsuite><testcase name="a"><skipped/></testcase></testsuite>'],
    ['a test without a name', '<testsuite><testcase/></testsuite>'],
    ['entities that grow', '<!DOCTYPE t [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuite><testcase name="&b;"/></testsuite>'],
    ['two tops', '<testsuite><testcase name="a"/></testsuite><testsuite/>'],
  ])('refuses %s', async (_, xml) => {
    await expect(read({ r: xml })).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });
});

describe('readCustomPredicates', () => {
  it.each([
    ['https://example.eu/review/v1', 'https://example.eu/review/v1'],
    ['openvex', 'https://openvex.dev/ns'],
    ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ])('takes the type %s', async (type, predicateType) => {
    const document = { by: 'two people' };
    expect(await readCustomPredicates(place({ review: document }), ['review'], [type])).toMatchObject([
      { path: 'review', predicateType, document },
    ]);
  });

  it.each([
    ['more files than types', ['review', 'review'], ['https://example.eu/a']],
    ['a type without a file', [], ['https://example.eu/a']],
    ['a word', ['review'], ['review']],
    ['a type with a space', ['review'], ['https://example.eu/a b']],
    ['a signature', ['review'], ['https://sigstore.dev/cosign/sign/v1']],
    ['a verification summary', ['review'], ['https://slsa.dev/verification_summary/v1']],
    ['a property of all objects', ['review'], ['constructor']],
  ])('refuses %s', async (_, paths, types) => {
    await expect(readCustomPredicates(place({ review: {} }), paths, types)).rejects.toMatchObject({ code: 'SIGN_INPUTS' });
  });

  it.each(['12345678901234567890', '-9007199254740993', '1e400'])(
    'refuses the number %s, which would be attested as another',
    async (number) => {
      await expect(readCustomPredicates(place({ p: `{"a":[${number}]}` }), ['p'], ['https://example.eu/a'])).rejects.toMatchObject({
        code: 'DOCUMENT_UNKNOWN',
      });
      const kept = `{"a":"${number}","\\"${number}":0.1,"b":9007199254740991}`;
      expect(await readCustomPredicates(place({ p: kept }), ['p'], ['https://example.eu/a'])).toMatchObject([
        { document: JSON.parse(kept) },
      ]);
    },
  );

  it('reads a document of many long texts', async () => {
    const document = { a: Array.from({ length: 20 }, () => 'x\\"'.repeat(100_000)) };
    expect(await readCustomPredicates(place({ p: document }), ['p'], ['https://example.eu/a'])).toMatchObject([{ document }]);
  });

  it('refuses what is no object, and provenance that is none', async () => {
    await expect(readCustomPredicates(place({ p: '[]' }), ['p'], ['https://example.eu/a'])).rejects.toMatchObject({
      code: 'DOCUMENT_UNKNOWN',
    });
    await expect(readCustomPredicates(place({ p: '{}' }), ['p'], ['slsaprovenance1'])).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
  });
});
